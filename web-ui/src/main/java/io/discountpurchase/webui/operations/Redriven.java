package io.discountpurchase.webui.operations;

import io.swagger.v3.oas.annotations.media.Schema;

/** A dead letter that was sent again or given up, and how that ended. */
public record Redriven(
        @Schema(example = "wallet-17") String id,
        @Schema(example = "DONE") String result) {}
