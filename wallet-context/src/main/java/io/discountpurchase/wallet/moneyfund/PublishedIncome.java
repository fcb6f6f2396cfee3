package io.discountpurchase.wallet.moneyfund;

import io.discountpurchase.wallet.domain.moneyfund.IncomePer10000;
import io.discountpurchase.wallet.domain.moneyfund.SevenDayYield;
import io.discountpurchase.wallet.domain.moneyfund.SimulatedIncome;
import io.discountpurchase.wallet.domain.moneyfund.TradingDayIncome;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The table {@code money_fund_income}: one figure a natural day, published once. */
@Component
public class PublishedIncome {
    /** After every day that is published. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final JdbcTemplate jdbc;

    PublishedIncome(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sevenDayYield percent with three decimals */
    public record PublishedDay(LocalDate day, IncomePer10000 per10000, BigDecimal sevenDayYield) {
        /** @param days seven, up to the day in question */
        private static PublishedDay last(List<DayIncome> days) {
            return new PublishedDay(days.getLast().day(), days.getLast().per10000(),
                    SevenDayYield.of(days.stream().map(DayIncome::per10000).toList()));
        }
    }

    private record DayIncome(LocalDate day, IncomePer10000 per10000) {}

    /** Publishes what is missing of the seven days up to the given one, or of all since an earlier one: all or nothing. */
    @Transactional
    public void publish(LocalDate since, LocalDate through) {
        LocalDate sevenDaysAgo = through.minusDays(SevenDayYield.DAYS - 1);
        LocalDate first = since.isBefore(sevenDaysAgo) ? since : sevenDaysAgo;
        jdbc.batchUpdate("INSERT INTO money_fund_income (income_day, per_10000) VALUES (?, ?) ON CONFLICT DO NOTHING",
                first.datesUntil(through.plusDays(1))
                        .map(day -> new Object[]{day, SimulatedIncome.on(day).toBigDecimal()})
                        .toList());
    }

    /** What is booked with a closed day, published before if it has not been. */
    public TradingDayIncome of(ClosedTradingDay closed) {
        LocalDate firstAfter = closed.previousTradingDay().plusDays(1);
        publish(firstAfter, closed.tradeDate());
        List<IncomePer10000> days = between(firstAfter, closed.tradeDate()).stream().map(DayIncome::per10000).toList();
        return new TradingDayIncome(closed.tradeDate(), closed.previousTradingDay(),
                List.copyOf(days.subList(0, days.size() - 1)), days.getLast());
    }

    /** Empty until a first day has been published. */
    public Optional<PublishedDay> latest() {
        return jdbc
                .query("SELECT max(income_day) FROM money_fund_income",
                        (row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .getFirst()
                .map(this::latestOn);
    }

    private PublishedDay latestOn(LocalDate day) {
        return PublishedDay.last(between(day.minusDays(SevenDayYield.DAYS - 1), day));
    }

    /** Every day since the given one that has a yield, oldest first. */
    public List<PublishedDay> since(LocalDate from) {
        List<DayIncome> days = between(from.minusDays(SevenDayYield.DAYS - 1), LAST);
        return IntStream.rangeClosed(SevenDayYield.DAYS, days.size())
                .mapToObj(end -> days.subList(end - SevenDayYield.DAYS, end))
                .filter(PublishedIncome::isWithoutGap)
                .map(PublishedDay::last)
                .toList();
    }

    private static boolean isWithoutGap(List<DayIncome> week) {
        return week.getFirst().day().plusDays(SevenDayYield.DAYS - 1).equals(week.getLast().day());
    }

    private List<DayIncome> between(LocalDate first, LocalDate last) {
        return jdbc.query("""
                SELECT income_day, per_10000 FROM money_fund_income WHERE income_day BETWEEN ? AND ?
                ORDER BY income_day""",
                (row, n) -> new DayIncome(row.getObject(1, LocalDate.class),
                        IncomePer10000.of(row.getBigDecimal(2).toPlainString())),
                first, last);
    }
}
