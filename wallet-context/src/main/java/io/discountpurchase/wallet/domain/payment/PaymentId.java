package io.discountpurchase.wallet.domain.payment;

import io.discountpurchase.sharedkernel.identity.PurchaseId;

import java.util.UUID;

/**
 * What a payment is for gives it its id, so that it can be made only once.
 *
 * @param value the purpose, a hyphen, and the id of the purchase or transfer
 */
public record PaymentId(String value) {
    private static final String PURCHASE = "purchase-";
    private static final String TOP_UP = "top-up-";

    public static PaymentId of(String text) {
        return new PaymentId(text);
    }

    public static PaymentId forPurchase(PurchaseId purchaseId) {
        return new PaymentId(PURCHASE + purchaseId);
    }

    public static PaymentId forTopUp(UUID transferId) {
        return new PaymentId(TOP_UP + transferId);
    }

    public boolean isForTopUp() {
        return value.startsWith(TOP_UP);
    }

    /** The transfer that a top-up payment is for. */
    public UUID transferId() {
        return UUID.fromString(value.substring(TOP_UP.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
