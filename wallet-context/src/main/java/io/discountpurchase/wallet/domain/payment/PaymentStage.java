package io.discountpurchase.wallet.domain.payment;

/** Where a payment stands; {@link #CAPTURED} and {@link #VOIDED} are ends. */
public enum PaymentStage {
    AUTHORISED, CAPTURED, VOIDED
}
