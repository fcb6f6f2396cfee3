package io.discountpurchase.webui.contexts.wallet;

/** How much to move from the wallet to the card, and how fast. */
public record WithdrawalOrder(String amount, WithdrawalSpeed speed) {}
