package io.discountpurchase.sharedkernel.money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"10000.00, 1000000", "0.01, 1", "7, 700", "7.5, 750", "-3.20, -320",
            "999999999999999.99, 99999999999999999"})
    void is_read_as_fen(String text, long fen) {
        assertThat(Money.of(text)).isEqualTo(new Money(fen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1e3", "1,000.00", "+1", "0x10", "１", ".5", "5.", "1e400", "99999999999999999.99",
            "NaN"})
    void anything_else_than_a_plain_number_is_refused(String text) {
        assertThatThrownBy(() -> Money.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_third_decimal_is_refused_and_never_rounded_away() {
        assertThatThrownBy(() -> Money.of("1.005")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void overflow_is_an_error_and_never_a_negative_amount() {
        Money most = new Money(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE).minus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void rounds_half_up_away_from_zero() {
        assertThat(Money.halfUp(new BigDecimal("147.785"))).hasToString("147.79");
        assertThat(Money.halfUp(new BigDecimal("147.7849"))).hasToString("147.78");
    }

    @Test
    void sums_and_text_agree_with_big_decimals() {
        Random random = new Random(20261121);
        for (int i = 0; i < 10_000; i++) {
            Money a = new Money(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));
            Money b = new Money(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));
            assertThat(a.plus(b).toBigDecimal()).isEqualTo(a.toBigDecimal().add(b.toBigDecimal()));
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(Money.of(a.toString())).isEqualTo(a);
            assertThat(a.compareTo(b)).isEqualTo(a.toBigDecimal().compareTo(b.toBigDecimal()));
        }
    }
}
