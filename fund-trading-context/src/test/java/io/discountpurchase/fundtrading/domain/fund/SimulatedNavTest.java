package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.sharedkernel.money.Nav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class SimulatedNavTest {
    private static final Nav BEFORE = Nav.of("1.0150");

    @Test
    void the_same_day_gives_the_same_price() {
        assertThat(navOn(Days.MONDAY, FundType.EQUITY)).isEqualTo(navOn(Days.MONDAY, FundType.EQUITY));
    }

    @Test
    void the_price_of_a_day_is_within_one_percent_of_the_day_before() {
        for (LocalDate day = Days.MONDAY; day.isBefore(Days.MONDAY.plusYears(1)); day = day.plusDays(1)) {
            BigDecimal move = navOn(day, FundType.EQUITY).toBigDecimal().subtract(BEFORE.toBigDecimal()).abs();
            assertThat(move).as("on %s", day).isLessThanOrEqualTo(new BigDecimal("0.0102"));
        }
    }

    @ParameterizedTest(name = "{0}: {1} to {2} hundredths of a percent")
    @CsvSource({"BOND, -9, 12", "MIXED, -68, 71", "EQUITY, -98, 100", "INDEX, -119, 121"})
    void how_far_a_price_moves_is_a_matter_of_the_type(FundType type, long lowest, long highest) {
        Nav one = Nav.of("1.0000");

        assertThat(Days.MONDAY.datesUntil(Days.MONDAY.plusYears(5))
                .map(day -> SimulatedNav.on(day, Funds.EQUITY, type, one).tenThousandths() - one.tenThousandths()))
                .contains(lowest, highest)
                .allSatisfy(move -> assertThat(move).isBetween(lowest, highest));
    }

    @Test
    void days_in_a_row_go_up_and_down() {
        List<Integer> directions = Days.MONDAY.datesUntil(Days.MONDAY.plusDays(200))
                .map(day -> navOn(day, FundType.EQUITY).toBigDecimal().compareTo(BEFORE.toBigDecimal()))
                .toList();
        long turns = IntStream.range(1, directions.size())
                .filter(i -> !directions.get(i).equals(directions.get(i - 1)))
                .count();

        assertThat(turns).isBetween(70L, 130L);
    }

    @Test
    void the_day_before_is_where_the_walk_came_from() {
        Nav price = Nav.of("1000.0000");
        for (LocalDate day = Days.MONDAY; day.isBefore(Days.MONDAY.plusYears(1)); day = day.plusDays(1)) {
            Nav before = SimulatedNav.before(day, Funds.EQUITY, FundType.INDEX, price);

            assertThat(SimulatedNav.on(day, Funds.EQUITY, FundType.INDEX, before).tenThousandths())
                    .isBetween(price.tenThousandths() - 1, price.tenThousandths() + 1);
        }
    }

    @Test
    void a_money_fund_stays_at_one() {
        assertThat(navOn(Days.MONDAY, FundType.MONEY)).isEqualTo(BEFORE);
    }

    @Test
    void a_price_never_falls_to_nothing() {
        Nav lowest = Nav.of("0.0001");

        assertThat(SimulatedNav.on(Days.MONDAY, Funds.EQUITY, FundType.EQUITY, lowest)).isEqualTo(lowest);
    }

    private static Nav navOn(LocalDate day, FundType type) {
        return SimulatedNav.on(day, Funds.EQUITY, type, BEFORE);
    }
}
