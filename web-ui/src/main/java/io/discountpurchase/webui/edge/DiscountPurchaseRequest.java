package io.discountpurchase.webui.edge;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A purchase by 优惠购: the quote, and what was quoted. */
record DiscountPurchaseRequest(
        @Schema(example = "1f0d7c6e-9f7a-4ef6-a9ad-5f3a8fd2b6f0") @Nullable String quoteId,
        @Schema(example = "110011") @Nullable String fundCode,
        @Schema(example = "10000.00") @Nullable String amount) {}
