package io.discountpurchase.wallet.readmodel.purchaseprogress;

/** Where a purchase stands, as the investor sees it. */
public enum PurchaseStatus {
    PROCESSING,
    FUNDED,
    ACCEPTED,
    CONFIRMED,
    REFUSED_KEPT_IN_WALLET,
    CANCELLED_KEPT_IN_WALLET,
    FAILED_NOT_CHARGED,
    IN_OPERATOR_HANDS
}
