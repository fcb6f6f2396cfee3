package io.discountpurchase.fundtrading.api;

import org.jspecify.annotations.Nullable;

/** What an operator sends with whatever is to be done. */
record ReasonJson(@Nullable String reason) {}
