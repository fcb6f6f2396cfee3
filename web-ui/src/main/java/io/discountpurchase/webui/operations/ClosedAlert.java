package io.discountpurchase.webui.operations;

import io.swagger.v3.oas.annotations.media.Schema;

/** An alert that was dealt with. */
public record ClosedAlert(
        @Schema(example = "wallet-3") String id,
        @Schema(example = "CLOSED") String result) {}
