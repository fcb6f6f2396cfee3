package io.discountpurchase.webui.contexts.wallet;

/** Why an operator recalls a purchase. */
public record RecallReason(String reason) {}
