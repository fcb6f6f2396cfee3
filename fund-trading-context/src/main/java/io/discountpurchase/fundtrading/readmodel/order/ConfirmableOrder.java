package io.discountpurchase.fundtrading.readmodel.order;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Nav;

/**
 * An accepted order whose price has been published.
 *
 * @param nav of the order's own trading day
 */
public record ConfirmableOrder(PurchaseId purchaseId, Nav nav) {}
