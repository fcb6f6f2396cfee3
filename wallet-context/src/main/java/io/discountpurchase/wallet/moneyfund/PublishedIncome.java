package io.discountpurchase.wallet.moneyfund;

import io.discountpurchase.wallet.domain.moneyfund.IncomePer10000;
import io.discountpurchase.wallet.domain.moneyfund.SevenDayYield;
import io.discountpurchase.wallet.domain.moneyfund.SimulatedIncome;
import io.discountpurchase.wallet.domain.moneyfund.TradingDayIncome;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table {@code money_fund_income}: one figure a natural day, published once. */
@Component
public class PublishedIncome {
    private final JdbcTemplate jdbc;

    PublishedIncome(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sevenDayYield percent with three decimals */
    public record Latest(LocalDate day, IncomePer10000 per10000, BigDecimal sevenDayYield) {}

    /** Publishes what is missing of the seven days up to the given one, or of all since an earlier one. */
    public void publish(LocalDate since, LocalDate through) {
        LocalDate sevenDaysAgo = through.minusDays(SevenDayYield.DAYS - 1);
        LocalDate first = since.isBefore(sevenDaysAgo) ? since : sevenDaysAgo;
        first.datesUntil(through.plusDays(1))
                .forEach(day -> jdbc.update("""
                        INSERT INTO money_fund_income (income_day, per_10000) VALUES (?, ?) ON CONFLICT DO NOTHING""",
                        day, SimulatedIncome.on(day).toBigDecimal()));
    }

    /** What is booked with a closed day, published before if it has not been. */
    public TradingDayIncome of(ClosedTradingDay closed) {
        LocalDate firstAfter = closed.previousTradingDay().plusDays(1);
        publish(firstAfter, closed.tradeDate());
        List<IncomePer10000> days = between(firstAfter, closed.tradeDate());
        return new TradingDayIncome(closed.tradeDate(), closed.previousTradingDay(),
                List.copyOf(days.subList(0, days.size() - 1)), days.getLast());
    }

    /** Empty until a first day has been published. */
    public Optional<Latest> latest() {
        return jdbc
                .query("SELECT max(income_day) FROM money_fund_income",
                        (row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .getFirst()
                .map(this::latestOn);
    }

    private Latest latestOn(LocalDate day) {
        List<IncomePer10000> days = between(day.minusDays(SevenDayYield.DAYS - 1), day);
        return new Latest(day, days.getLast(), SevenDayYield.of(days));
    }

    private List<IncomePer10000> between(LocalDate first, LocalDate last) {
        return new ArrayList<>(jdbc.query(
                "SELECT per_10000 FROM money_fund_income WHERE income_day BETWEEN ? AND ? ORDER BY income_day",
                (row, n) -> IncomePer10000.of(row.getBigDecimal(1).toPlainString()), first, last));
    }
}
