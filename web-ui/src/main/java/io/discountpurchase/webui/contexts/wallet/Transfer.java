package io.discountpurchase.webui.contexts.wallet;

import io.swagger.v3.oas.annotations.media.Schema;

/** A top-up or withdrawal that was booked. */
public record Transfer(
        String transferId,
        @Schema(example = "500.00") String amount,
        @Schema(example = "DONE") String status) {}
