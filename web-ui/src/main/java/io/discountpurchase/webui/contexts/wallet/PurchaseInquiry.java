package io.discountpurchase.webui.contexts.wallet;

import org.jspecify.annotations.Nullable;

/** What a request with an idempotency key asks for. */
public record PurchaseInquiry(Route route, String fundCode, String amount, @Nullable String quoteId) {}
