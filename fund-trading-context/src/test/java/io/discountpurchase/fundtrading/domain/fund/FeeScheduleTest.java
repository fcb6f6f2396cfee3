package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.fundtrading.domain.fund.FeeTier.AtRate;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FeeScheduleTest {
    @ParameterizedTest(name = "{0} falls into the tier from {1}")
    @CsvSource({"0.01, 0.00", "999999.99, 0.00", "1000000.00, 1000000.00", "2999999.99, 1000000.00",
            "3000000.00, 3000000.00", "4999999.99, 3000000.00", "5000000.00, 5000000.00", "90000000.00, 5000000.00"})
    void the_lower_bound_belongs_to_a_tier_and_the_upper_to_the_next(String amount, String from) {
        assertThat(Funds.TIERED.tierOf(Money.of(amount)).from()).isEqualTo(Money.of(from));
    }

    @Test
    void tiers_may_be_given_in_any_order() {
        FeeSchedule shuffled = new FeeSchedule(Funds.TIERED.tiers().reversed());

        assertThat(shuffled).isEqualTo(Funds.TIERED);
    }

    @Test
    void every_amount_has_a_tier() {
        assertThatThrownBy(() -> new FeeSchedule(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FeeSchedule(List.of(tierFrom("0.01")))).isInstanceOf(
                IllegalArgumentException.class);
    }

    @Test
    void no_amount_has_two_tiers() {
        assertThatThrownBy(() -> new FeeSchedule(List.of(tierFrom("0.00"), tierFrom("5.00"), tierFrom("5.00"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FeeTier tierFrom(String amount) {
        return new AtRate(Money.of(amount), FeeRate.of("0.0100"));
    }
}
