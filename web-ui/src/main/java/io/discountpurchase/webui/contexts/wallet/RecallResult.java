package io.discountpurchase.webui.contexts.wallet;

/** What became of the wish to recall a purchase. */
public record RecallResult(String result) {}
