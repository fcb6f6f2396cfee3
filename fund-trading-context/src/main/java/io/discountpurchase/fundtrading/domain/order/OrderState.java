package io.discountpurchase.fundtrading.domain.order;

/**
 * How far an order has come; accepted (受理) is not confirmed (确认), and one that cannot be is unconfirmed. An order that has
 * missed its day is left to an operator.
 */
public enum OrderState {
    PLACED, DAY_MISSED, ACCEPTED, REFUSED, CANCELLED, UNCONFIRMED, CONFIRMED
}
