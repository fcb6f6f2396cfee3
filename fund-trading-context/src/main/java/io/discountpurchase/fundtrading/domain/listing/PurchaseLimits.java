package io.discountpurchase.fundtrading.domain.listing;

import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much may be bought of a fund (限额申购).
 *
 * @param minimum the least of one order
 * @param single the most of one order, if there is such a limit
 * @param daily the most of one investor on one trading day, if there is such a limit
 */
public record PurchaseLimits(Money minimum, @Nullable Money single, @Nullable Money daily) {
    /** Whether no order could ever satisfy all of them. */
    boolean contradict() {
        return isBelowMinimum(single) || isBelowMinimum(daily);
    }

    private boolean isBelowMinimum(@Nullable Money limit) {
        return limit != null && minimum.isMoreThan(limit);
    }
}
