package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.fundtrading.domain.fund.FeeTier.AtFixedFee;
import io.discountpurchase.fundtrading.domain.fund.FeeTier.AtRate;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the product charges against a clerk with a table and a pencil, who shares no code with it: random amounts of random
 * funds at random discounts, and as many at the very edges of a tier. {@code -Dfees.seed} repeats a run.
 */
class FeesByAnOracleTest {
    private static final int PURCHASES = 100_000;
    private static final long SEED = Long.getLong("fees.seed", System.nanoTime() % 1_000_000);
    private static final long LARGEST_FEN = 1_000_000_000L;

    /** The clerk's tables: lower bound, rate, fixed fee; the first as the demonstration's equity fund has it. */
    private static final String[][][] TABLES = {
            {{"0", "0.0150", ""}, {"1000000", "0.0100", ""}, {"3000000", "0.0060", ""}, {"5000000", "", "1000"}},
            {{"0", "0.0130", ""}, {"1000000", "0.0080", ""}, {"3000000", "0.0040", ""}, {"5000000", "", "1000"}},
            {{"0", "0.0080", ""}, {"5000000", "", "1000"}},
            {{"0", "0.0050", ""}},
            {{"0", "0", ""}},
            {{"0", "0.012345", ""}, {"999.99", "0.000001", ""}, {"1000", "", "0.01"}}};

    private record Wish(int table, long fen, int hundredths, long tenThousandths) {
        static Wish random(Random random) {
            int table = random.nextInt(TABLES.length);
            long fen = random.nextBoolean() ? random.nextLong(1, LARGEST_FEN) : atAnEdge(TABLES[table], random);
            return new Wish(table, fen, random.nextInt(0, 101), random.nextLong(1, 100_000));
        }

        private static long atAnEdge(String[][] tiers, Random random) {
            long bound = yuan(tiers[random.nextInt(tiers.length)][0]).movePointRight(2).longValueExact();
            return Math.max(1, bound + random.nextLong(-1, 2));
        }
    }

    @Test
    void every_purchase_costs_what_the_table_says_to_the_fen() {
        System.out.printf("Fees of %d random purchases, -Dfees.seed=%d%n", PURCHASES, SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < PURCHASES; i++) {
            Wish wish = Wish.random(random);
            Money amount = new Money(wish.fen());
            Fund fund = Funds.fundCharging(schedule(TABLES[wish.table()]), new Discount(wish.hundredths()));
            Nav nav = new Nav(wish.tenThousandths());

            PurchaseFee discounted = fund.termsFor(amount, PurchaseRoute.DISCOUNT).on(amount);
            PurchaseFee normal = fund.termsFor(amount, PurchaseRoute.WALLET).on(amount);

            assertThat(discounted.net().toBigDecimal()).as("seed %d: %s", SEED, wish)
                    .isEqualTo(net(wish, BigDecimal.valueOf(wish.hundredths(), 2)));
            assertThat(normal.net().toBigDecimal()).as("seed %d: %s by hand", SEED, wish)
                    .isEqualTo(net(wish, BigDecimal.ONE));
            assertThat(discounted.net().plus(discounted.fee())).isEqualTo(amount);
            assertThat(normal.net().plus(normal.fee())).isEqualTo(amount);
            assertThat(FundShares.bought(discounted.net(), nav, RoundingMode.HALF_UP).toBigDecimal())
                    .as("seed %d: shares of %s", SEED, wish)
                    .isEqualTo(discounted.net()
                            .toBigDecimal()
                            .divide(BigDecimal.valueOf(wish.tenThousandths(), 4), 2, RoundingMode.HALF_UP));
        }
    }

    private static BigDecimal net(Wish wish, BigDecimal factor) {
        BigDecimal amount = BigDecimal.valueOf(wish.fen(), 2);
        String[] tier = TABLES[wish.table()][0];
        for (String[] next : TABLES[wish.table()]) {
            if (amount.compareTo(yuan(next[0])) >= 0) {
                tier = next;
            }
        }
        return tier[1].isEmpty()
                ? amount.subtract(yuan(tier[2]))
                : amount.divide(BigDecimal.ONE.add(yuan(tier[1]).multiply(factor)), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal yuan(String text) {
        return new BigDecimal(text);
    }

    private static FeeSchedule schedule(String[][] table) {
        return new FeeSchedule(List.of(table).stream().map(FeesByAnOracleTest::tier).toList());
    }

    private static FeeTier tier(String[] row) {
        Money from = Money.of(row[0]);
        return row[1].isEmpty()
                ? new AtFixedFee(from, Money.of(row[2]))
                : new AtRate(from, FeeRate.of(row[1]));
    }
}
