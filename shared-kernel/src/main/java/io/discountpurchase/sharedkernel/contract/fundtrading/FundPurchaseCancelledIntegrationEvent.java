package io.discountpurchase.sharedkernel.contract.fundtrading;

/**
 * The investor has cancelled an accepted order in time: nothing was bought, the money goes back into the wallet.
 *
 * @param cancelledAt an ISO-8601 instant
 */
public record FundPurchaseCancelledIntegrationEvent(
        int version,
        String purchaseId,
        String investorId,
        String fundCode,
        String amount,
        String cancelledAt) {
    public static final int VERSION = 1;
}
