package io.discountpurchase.webui.contexts.operations;

import io.swagger.v3.oas.annotations.media.Schema;

/** Something that must hold, and what was found. */
public record Check(
        @Schema(example = "wallet.journal-sums-to-zero") String name,
        @Schema(example = "0.00") String expected,
        @Schema(example = "0.00") String actual,
        boolean ok) {}
