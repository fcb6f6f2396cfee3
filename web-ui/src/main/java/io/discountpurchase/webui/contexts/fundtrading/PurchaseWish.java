package io.discountpurchase.webui.contexts.fundtrading;

/** What is to be quoted, and whether the investor confirms a risk above the own level. */
public record PurchaseWish(String fundCode, String amount, boolean riskConfirmed) {}
