package io.discountpurchase.sharedkernel.contract.fundtrading;

/**
 * The sub transaction has succeeded: the order for the target fund stands (受理) and waits for the NAV of its trading day.
 *
 * @param amount yuan, the whole amount held in the wallet: net amount and fee
 * @param tradeDate T, an ISO-8601 date
 * @param confirmDate T+1, an ISO-8601 date
 * @param acceptedAt when the order was accepted, an ISO-8601 instant
 */
public record FundPurchaseAcceptedIntegrationEvent(
        int version,
        String purchaseId,
        String investorId,
        String fundCode,
        String amount,
        String netAmount,
        String fee,
        String tradeDate,
        String confirmDate,
        String acceptedAt) {
    public static final int VERSION = 1;
}
