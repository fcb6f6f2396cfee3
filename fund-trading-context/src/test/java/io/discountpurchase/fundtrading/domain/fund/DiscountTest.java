package io.discountpurchase.fundtrading.domain.fund;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DiscountTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.10", "0.15", "1.00"})
    void reads_what_it_writes(String factor) {
        assertThat(Discount.of(factor)).hasToString(factor);
    }

    @Test
    void the_whole_rate_is_no_discount() {
        assertThat(Discount.of("1.00").isGranted()).isFalse();
        assertThat(Discount.of("0.99").isGranted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01"})
    void is_a_factor_between_nothing_and_the_whole(String factor) {
        assertThatThrownBy(() -> Discount.of(factor)).isInstanceOf(IllegalArgumentException.class);
    }
}
