package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A fund with the latest price that has been published for it.
 *
 * @param before the price before the latest, if there is one
 * @param yearAgo the price of a year before the latest, if there was one
 */
public record ListedFund(Fund fund, PublishedNav latest, @Nullable Nav before, @Nullable Nav yearAgo) {

    private static final int CHANGE_SCALE = 4;

    /** By what fraction the latest price differs from the one before, with four decimals. */
    public Optional<BigDecimal> change() {
        return since(before);
    }

    /** The same for a year. */
    public Optional<BigDecimal> yearGrowth() {
        return since(yearAgo);
    }

    private Optional<BigDecimal> since(@Nullable Nav past) {
        return Optional.ofNullable(past)
                .map(Nav::toBigDecimal)
                .map(earlier -> latest.nav()
                        .toBigDecimal()
                        .subtract(earlier)
                        .divide(earlier, CHANGE_SCALE, RoundingMode.HALF_UP));
    }

    /** What the net amount would buy at the latest price; the price of day T is not known yet. */
    public FundShares estimatedShares(Money net) {
        return fund.sharesRounding().bought(net, latest.nav());
    }
}
