package io.discountpurchase.webui.contexts.fundtrading;

/** How much of which fund. */
public record FundAmount(String fundCode, String amount) {}
