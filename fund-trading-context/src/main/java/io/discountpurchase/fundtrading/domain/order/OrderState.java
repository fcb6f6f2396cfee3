package io.discountpurchase.fundtrading.domain.order;

/** How far an order has come; accepted (受理) is not confirmed (确认). */
public enum OrderState {
    PLACED, ACCEPTED, REFUSED, CONFIRMED
}
