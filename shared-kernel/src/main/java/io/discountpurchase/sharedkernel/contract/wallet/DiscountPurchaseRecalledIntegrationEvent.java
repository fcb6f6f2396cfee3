package io.discountpurchase.sharedkernel.contract.wallet;

/**
 * An operator wants a funded purchase to end: no order is to be taken for it any more. One that has been accepted stands.
 *
 * @param purchaseId of the purchase that was, or is still being, funded
 * @param amount yuan with two decimals
 * @param recalledAt an ISO-8601 instant
 */
public record DiscountPurchaseRecalledIntegrationEvent(
        int version,
        String purchaseId,
        String investorId,
        String fundCode,
        String amount,
        String recalledAt) {
    public static final int VERSION = 1;
}
