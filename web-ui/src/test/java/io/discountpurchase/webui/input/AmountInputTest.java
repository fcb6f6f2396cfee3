package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Amounts of the API: what is taken, and which refusal tells most about what is not. */
class AmountInputTest {
    @ParameterizedTest
    @CsvSource({"1, 1.00", "1.5, 1.50", "0.01, 0.01", "10000.00, 10000.00", "999999999999.99, 999999999999.99"})
    void takesPlainDigitsWithAtMostTwoDecimals(String text, String amount) {
        assertThat(AmountInput.parse(text)).hasToString(amount);
    }

    @Test
    void isRequired() {
        assertRefused(null, "AMOUNT_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.00", "-0", "-1", "-10000.00", "-1.001", "0.000", "0e5", "-1e400",
            "-99999999999999999"})
    void isMoreThanZero(String text) {
        assertRefused(text, "AMOUNT_NOT_POSITIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000", "0.001", "1.005", "12.3456789012345678901234567890", "1e-3", "1e-400",
            "1e-99999999999999999999999", "1.5e-2", "100e-5"})
    void hasAtMostTwoDecimals(String text) {
        assertRefused(text, "AMOUNT_SCALE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "1000000000000.00", "99999999999999999.99", "1e12", "1e400", "1E400",
            "1e+400",
            "1e99999999999999999999999", "9.99e12", "0.001e400", "99999999999999999999999999999999999999.999"})
    void isBelowATrillion(String text) {
        assertRefused(text, "AMOUNT_TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "1,000.00", "1 000", "１００", "１００.００", "٣", "0x10", "+1", "--1", "-", ".",
            "1.",
            ".5", "01", "00.01", " 1", "1 ", "1\n", "\u00a01", "1\u0000", "1..0", "1.0.0", "1e", "e5", "1e1.5", "NaN",
            "Infinity", "¥1", "1元", "1e2",
            "1.5e1", "1e0", "\u202e1"})
    void isPlainDigits(String text) {
        assertRefused(text, "AMOUNT_FORMAT");
    }

    @Test
    @Timeout(2)
    void takesNoLongerForALongText() {
        assertRefused("9".repeat(60_000), "AMOUNT_TOO_LARGE");
        assertRefused("1." + "0".repeat(60_000), "AMOUNT_SCALE");
        assertRefused("1e" + "9".repeat(60_000), "AMOUNT_TOO_LARGE");
        assertRefused("0".repeat(60_000), "AMOUNT_FORMAT");
    }

    private static void assertRefused(@Nullable String text, String code) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> AmountInput.parse(text))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.status()).isEqualTo(400);
                    assertThat(refused.field()).contains("amount");
                });
    }
}
