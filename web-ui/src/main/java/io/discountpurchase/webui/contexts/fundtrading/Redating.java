package io.discountpurchase.webui.contexts.fundtrading;

/**
 * The wish to give an order another trading day.
 *
 * @param consent whether the investor agrees
 */
public record Redating(String reason, boolean consent) {}
