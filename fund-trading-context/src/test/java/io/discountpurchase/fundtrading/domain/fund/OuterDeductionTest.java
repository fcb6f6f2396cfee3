package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class OuterDeductionTest {
    private static final long SEED = 20261121;

    @ParameterizedTest(name = "k = {0}: net {1}, fee {2}, shares {3}")
    @CsvSource({"1.00, 9852.22, 147.78, 9706.62", "0.10, 9985.02, 14.98, 9837.46", "0.00, 10000.00, 0.00, 9852.22"})
    void the_published_examples(String factor, String net, String fee, String shares) {
        PurchaseFee deducted = OuterDeduction.of(Money.of("10000.00"), FeeRate.of("0.0150"), Discount.of(factor));

        assertThat(deducted).isEqualTo(new PurchaseFee(Money.of(net), Money.of(fee)));
        assertThat(FundShares.bought(deducted.net(), Nav.of("1.0150"), RoundingMode.HALF_UP)).hasToString(shares);
    }

    @Test
    void agrees_with_exact_fractions_for_any_amount_rate_and_discount() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            Money amount = new Money(random.nextLong(1_000, 100_000_000_000L));
            FeeRate rate = new FeeRate(random.nextLong(0, 50_001));
            Discount discount = new Discount(random.nextInt(0, 101));

            PurchaseFee deducted = OuterDeduction.of(amount, rate, discount);

            assertThat(deducted.net().fen()).as("seed %s: %s at %s × %s", SEED, amount, rate, discount)
                    .isEqualTo(netByFractions(amount.fen(), rate.millionths(), discount.hundredths()));
            assertThat(deducted.net().plus(deducted.fee())).isEqualTo(amount);
        }
    }

    /** net = amount · 10⁸ / (10⁸ + millionths · hundredths), half up: whole numbers only, so nothing is rounded twice. */
    private static long netByFractions(long fen, long millionths, int hundredths) {
        BigDecimal numerator = new BigDecimal(BigInteger.valueOf(fen).multiply(BigInteger.TEN.pow(8)));
        BigDecimal denominator = new BigDecimal(BigInteger.TEN.pow(8).add(BigInteger.valueOf(millionths * hundredths)));
        return numerator.divide(denominator, 0, RoundingMode.HALF_UP).longValueExact();
    }
}
