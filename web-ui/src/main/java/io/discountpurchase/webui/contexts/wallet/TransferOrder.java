package io.discountpurchase.webui.contexts.wallet;

/** How much to move between card and wallet. */
public record TransferOrder(String amount) {}
