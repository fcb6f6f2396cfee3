package io.discountpurchase.webui.contexts.companion;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;

/** How many messages of a topic and tag came in an hour, which is told by its beginning. */
public record MessageCount(
        Instant hour,
        @Schema(example = "wallet-events") String topic,
        @Schema(example = "DiscountPurchaseFunded") String tag,
        long messages) {}
