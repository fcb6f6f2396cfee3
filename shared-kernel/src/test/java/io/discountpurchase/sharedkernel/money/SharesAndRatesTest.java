package io.discountpurchase.sharedkernel.money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.RoundingMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SharesAndRatesTest {
    @ParameterizedTest
    @CsvSource({"9852.22, 9706.62", "9985.02, 9837.46", "10000.00, 9852.22"})
    void shares_are_net_amount_by_nav(String net, String shares) {
        assertThat(FundShares.bought(Money.of(net), Nav.of("1.0150"), RoundingMode.HALF_UP)).hasToString(shares);
    }

    @Test
    void shares_are_worth_their_number_times_the_nav() {
        assertThat(FundShares.of("9706.62").valueAt(Nav.of("1.0150"))).hasToString("9852.22");
    }

    @Test
    void shares_are_never_negative() {
        assertThatThrownBy(() -> FundShares.of("-0.01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_more_shares_are_taken_than_there_are() {
        FundShares hundred = FundShares.of("100.00");

        assertThat(hundred.minus(FundShares.of("99.99"))).hasToString("0.01");
        assertThatThrownBy(() -> hundred.minus(FundShares.of("100.01"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0000", "-1.0000"})
    void a_nav_is_more_than_zero(String text) {
        assertThatThrownBy(() -> Nav.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.0150, 0.0150", "0.015, 0.0150", "0.00125, 0.00125", "0, 0.0000", "1, 1.0000"})
    void a_rate_shows_at_least_four_decimals(String text, String shown) {
        assertThat(FeeRate.of(text)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "1.000001", "1.5 %"})
    void a_rate_is_a_fraction(String text) {
        assertThatThrownBy(() -> FeeRate.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
