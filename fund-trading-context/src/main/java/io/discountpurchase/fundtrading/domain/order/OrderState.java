package io.discountpurchase.fundtrading.domain.order;

/** How far an order has come; accepted (受理) is not confirmed (确认), and one that cannot be is unconfirmed. */
public enum OrderState {
    PLACED, ACCEPTED, REFUSED, CANCELLED, UNCONFIRMED, CONFIRMED
}
