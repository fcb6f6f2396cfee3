package io.discountpurchase.sharedkernel.contract.fundtrading;

/**
 * An accepted order could not be confirmed: nothing was bought, the money goes back into the wallet.
 *
 * @param reason a stable code such as {@code FUND_LIQUIDATED}
 * @param failedAt an ISO-8601 instant
 */
public record FundPurchaseConfirmationFailedIntegrationEvent(
        int version,
        String purchaseId,
        String investorId,
        String fundCode,
        String amount,
        String reason,
        String failedAt) {
    public static final int VERSION = 1;
}
