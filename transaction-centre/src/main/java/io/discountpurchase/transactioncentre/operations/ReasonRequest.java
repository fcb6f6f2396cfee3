package io.discountpurchase.transactioncentre.operations;

import org.jspecify.annotations.Nullable;

/** What an operator sends with whatever is to be done. */
public record ReasonRequest(@Nullable String reason) {}
