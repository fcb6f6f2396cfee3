package io.discountpurchase.webui.contexts.fundtrading;

/** So many shares of a fund. */
public record RedemptionWish(String fundCode, String shares) {}
