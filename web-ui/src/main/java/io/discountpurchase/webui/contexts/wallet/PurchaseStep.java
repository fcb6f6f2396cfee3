package io.discountpurchase.webui.contexts.wallet;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;

/** One step that a purchase has taken. */
public record PurchaseStep(
        @Schema(example = "FUNDED") String name,
        Instant at,
        @Schema(example = "1") int attempts) {}
