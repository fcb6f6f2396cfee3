package io.discountpurchase.webui.pages;

import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.webui.contexts.fundtrading.FeeTier;
import io.discountpurchase.webui.contexts.fundtrading.Fund;
import io.discountpurchase.webui.contexts.fundtrading.Quote;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/**
 * The same purchase both ways, side by side: by hand in two steps at the normal fee, and by 优惠购 in one.
 *
 * @param tier by which the normal fee is reckoned
 */
record Comparison(Way manual, Way discount, String saved, FeeTier tier) {

    private static final int SHARE_DECIMALS = 2;

    /** What one of the two ways costs and brings. */
    record Way(String fee, String net, String shares) {}

    private static FeeTier tierOf(Money amount, Fund fund) {
        return fund.feeTiers()
                .stream()
                .filter(tier -> !Money.of(tier.from()).isMoreThan(amount))
                .max(Comparator.comparing(tier -> Money.of(tier.from()).toBigDecimal()))
                .orElseThrow(() -> new IllegalStateException("No fee for " + amount));
    }

    static Comparison of(Quote quote, Fund fund) {
        Money manualNet = Money.of(quote.amount()).minus(Money.of(quote.normalFee()));
        String manualShares = manualNet.toBigDecimal()
                .divide(new BigDecimal(fund.nav()), SHARE_DECIMALS,
                        RoundingMode.HALF_UP)
                .toPlainString();
        return new Comparison(new Way(quote.normalFee(), manualNet.toString(), manualShares),
                new Way(quote.discountFee(), quote.netAmount(), quote.estimatedShares()), quote.saved(),
                tierOf(Money.of(quote.amount()), fund));
    }
}
