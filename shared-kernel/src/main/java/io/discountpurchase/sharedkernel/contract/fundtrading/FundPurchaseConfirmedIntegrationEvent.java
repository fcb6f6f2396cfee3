package io.discountpurchase.sharedkernel.contract.fundtrading;

/**
 * The order has been confirmed (确认) at the NAV of its trading day; the investor holds the shares.
 *
 * @param nav yuan a share, four decimals
 * @param shares two decimals
 * @param confirmedAt an ISO-8601 instant
 */
public record FundPurchaseConfirmedIntegrationEvent(
        int version,
        String purchaseId,
        String investorId,
        String fundCode,
        String amount,
        String nav,
        String shares,
        String confirmedAt) {
    public static final int VERSION = 1;
}
