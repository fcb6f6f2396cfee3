package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.sharedkernel.money.Nav;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;

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
