package io.discountpurchase.sharedkernel.contract.wallet;

import org.jspecify.annotations.Nullable;

/**
 * The main transaction has committed: the investor's money lies in the money fund, held for this purchase, and the target
 * fund may be bought with it.
 *
 * @param version the form of this record, {@value #VERSION}
 * @param purchaseId the global transaction id, a UUID
 * @param amount yuan with two decimals
 * @param quoteId the quote the investor agreed to; absent on the manual route
 * @param route {@code DISCOUNT} at the discounted fee, {@code WALLET} by hand from the wallet at the normal fee
 * @param acceptedAt when the purchase was accepted, an ISO-8601 instant: it alone decides the trading day T
 */
public record DiscountPurchaseFundedIntegrationEvent(
        int version,
        String purchaseId,
        String investorId,
        String fundCode,
        String amount,
        @Nullable String quoteId,
        String route,
        String acceptedAt) {
    public static final int VERSION = 1;
}
