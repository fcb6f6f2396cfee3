package io.discountpurchase.sharedkernel.contract.fundtrading;

/**
 * The sub transaction has ended in a business refusal: nothing was bought, the money stays in the wallet.
 *
 * @param reason a stable code such as {@code FUND_SUSPENDED}
 * @param refusedAt an ISO-8601 instant
 */
public record FundPurchaseRefusedIntegrationEvent(
        int version,
        String purchaseId,
        String investorId,
        String fundCode,
        String amount,
        String reason,
        String refusedAt) {
    public static final int VERSION = 1;
}
