package io.discountpurchase.sharedkernel.contract.fundtrading;

import org.jspecify.annotations.Nullable;

/**
 * A fund has changed on the market, as its company has announced. Its business key is the fund and the time.
 *
 * @param change {@code SUSPENDED}, {@code RESUMED}, {@code LIQUIDATED} or {@code RISK_CHANGED}
 * @param risk the new level, R1 to R5; absent unless the risk has changed
 * @param changedAt an ISO-8601 instant
 */
public record FundChangedIntegrationEvent(
        int version,
        String fundCode,
        String change,
        @Nullable String risk,
        String changedAt) {
    public static final int VERSION = 1;
}
