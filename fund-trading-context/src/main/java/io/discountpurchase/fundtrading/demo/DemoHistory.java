package io.discountpurchase.fundtrading.demo;

import io.discountpurchase.fundtrading.demo.DemoFile.DemoFund;
import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.fundtrading.domain.fund.SimulatedNav;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Nav;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The prices that the demonstration's funds have had before it began: two years of them, up to the one in its file. */
@Component
class DemoHistory {
    private static final int YEARS = 2;

    private final JdbcTemplate jdbc;
    private final TradingCalendar calendar;

    DemoHistory(JdbcTemplate jdbc, TradingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    void load(List<DemoFund> funds, LocalDate lastClosed) {
        List<LocalDate> newestFirst = calendar.tradingDays(lastClosed.minusYears(YEARS), lastClosed).reversed();
        List<Object[]> rows = funds.stream().flatMap(fund -> rows(fund, newestFirst).stream()).toList();
        jdbc.batchUpdate("INSERT INTO fund_nav (fund_code, nav_date, nav, published_at) VALUES (?, ?, ?, ?)", rows);
    }

    private List<Object[]> rows(DemoFund fund, List<LocalDate> newestFirst) {
        List<Object[]> rows = new ArrayList<>();
        FundCode code = FundCode.of(fund.code());
        Nav nav = Nav.halfUp(fund.nav());
        for (LocalDate day : newestFirst) {
            rows.add(new Object[]{fund.code(), day, nav.toBigDecimal(), Columns.utc(calendar.cutOffOf(day))});
            nav = SimulatedNav.before(day, code, fund.type(), nav);
        }
        return rows;
    }
}
