package io.discountpurchase.fundtrading.domain.redemption;

/** How far a redemption has come: placed, its shares reserved, and paid, or refused. */
public enum RedemptionState {
    PLACED, ACCEPTED, REFUSED, CONFIRMED
}
