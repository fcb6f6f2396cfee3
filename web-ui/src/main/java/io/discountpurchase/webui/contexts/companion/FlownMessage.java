package io.discountpurchase.webui.contexts.companion;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;

/** A message as it flowed between services; without an investor the name is empty. */
public record FlownMessage(
        @Schema(example = "wallet-events") String topic,
        @Schema(example = "DiscountPurchaseFunded") String tag,
        @Schema(example = "DiscountPurchaseFunded") String type,
        String transactionId,
        String subjectId,
        @Schema(example = "alice") String investorId,
        String body,
        Instant bornAt) {}
