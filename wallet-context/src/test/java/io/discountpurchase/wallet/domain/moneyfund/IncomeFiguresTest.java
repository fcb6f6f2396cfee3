package io.discountpurchase.wallet.domain.moneyfund;

import io.discountpurchase.sharedkernel.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IncomeFiguresTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} shares at {1} earn {2}")
    @CsvSource({"10000.00, 0.6543, 0.65", "10000.00, 0.6599, 0.65", "10000.00, 0.6600, 0.66", "15283.99, 0.6543, 1.00",
            "15283.00, 0.6543, 0.99", "153.84, 0.6500, 0.00", "153.85, 0.6500, 0.01", "0.01, 0.9000, 0.00",
            "92233720368547758.07, 0.9000, 8301034833169.29", "10000.00, 0.0000, 0.00"})
    void what_is_less_than_a_fen_is_cut_off(String shares, String per10000, String income) {
        assertThat(IncomePer10000.of(per10000).incomeOf(money(shares))).hasToString(income);
    }

    /** Σ = 3.8500; / 7 = 0.55; × 365 = 200.75; / 10,000 = 2.0075 %. */
    @Test
    void the_yield_of_seven_days_is_that_of_the_worked_example() {
        List<IncomePer10000> days = Stream.of("0.5200", "0.5300", "0.5400", "0.5500", "0.5600", "0.5700", "0.5800")
                .map(IncomePer10000::of)
                .toList();

        assertThat(SevenDayYield.of(days)).hasToString("2.008");
        assertThat(SevenDayYield.of(Stream.generate(() -> IncomePer10000.of("0.5000")).limit(7).toList()))
                .hasToString("1.825");
    }

    @Test
    void a_yield_of_seven_days_needs_seven() {
        List<IncomePer10000> six = Stream.generate(() -> IncomePer10000.of("0.5000")).limit(6).toList();

        assertThatThrownBy(() -> SevenDayYield.of(six)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_weekend_earns_with_the_shares_of_friday_and_monday_with_its_own() {
        TradingDayIncome income = new TradingDayIncome(MONDAY, MONDAY.minusDays(3),
                List.of(IncomePer10000.of("0.5099"), IncomePer10000.of("0.6099")), IncomePer10000.of("0.7000"));

        assertThat(income.of(Money.of("10000.00"), Money.of("20000.00"))).hasToString("2.50");
    }

    @Test
    void simulated_income_is_the_same_every_time_and_within_its_bounds() {
        assertThat(MONDAY.datesUntil(MONDAY.plusYears(5)).map(SimulatedIncome::on))
                .allSatisfy(figure -> assertThat(figure.tenThousandths()).isBetween(3_700L, 6_500L))
                .startsWith(SimulatedIncome.on(MONDAY));
    }

    @Test
    void a_simulated_yield_changes_little_from_day_to_day() {
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusYears(1)); day = day.plusDays(1)) {
            assertThat(yieldOn(day).subtract(yieldOn(day.minusDays(1))).abs()).as("on %s", day)
                    .isLessThanOrEqualTo(new BigDecimal("0.060"));
        }
    }

    private static BigDecimal yieldOn(LocalDate day) {
        return SevenDayYield.of(day.minusDays(SevenDayYield.DAYS - 1)
                .datesUntil(day.plusDays(1))
                .map(SimulatedIncome::on)
                .toList());
    }

    private static Money money(String text) {
        return Money.halfUp(new BigDecimal(text));
    }
}
