package io.discountpurchase.fundtrading.api;

import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AmountTextTest {
    @ParameterizedTest
    @CsvSource({"10000.00, 10000.00", "10000, 10000.00", "0.01, 0.01", "7.5, 7.50", "0010.00, 10.00",
            "999999999999.99, 999999999999.99"})
    void a_plain_number_is_an_amount(String text, String amount) {
        assertThat(AmountText.parse(text)).isEqualTo(Money.of(amount));
    }

    @Test
    void an_amount_is_required() {
        refuses(null, Problem.AMOUNT_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "1,000.00", "１００", "0x10", "+1", " 1", "1 ", "1.", ".5", "1e", "--1", "NaN",
            "1\n"})
    void anything_else_is_no_amount(String text) {
        refuses(text, Problem.AMOUNT_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.00", "-1", "-1e400", "0e9", "-0.001"})
    void an_amount_is_more_than_nothing(String text) {
        refuses(text, Problem.AMOUNT_NOT_POSITIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.001", "0.001", "1e-400", "1e-99999999999999999999", "10.000"})
    void an_amount_has_at_most_two_decimals(String text) {
        refuses(text, Problem.AMOUNT_SCALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "99999999999999999.99", "1e400", "1E+9999999999999999999999"})
    void an_amount_is_not_astronomic_and_an_exponent_is_never_expanded(String text) {
        refuses(text, Problem.AMOUNT_TOO_LARGE);
    }

    private static void refuses(@Nullable String text, Problem problem) {
        assertThatThrownBy(() -> AmountText.parse(text)).isInstanceOfSatisfying(RequestProblem.class,
                refused -> assertThat(refused.problem()).isEqualTo(problem));
    }
}
