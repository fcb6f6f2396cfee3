package io.discountpurchase.webui.contexts.operations;

import io.swagger.v3.oas.annotations.media.Schema;

/** Something that must hold, and what was found. */
public record Check(
        @Schema(example = "wallet: 1 negative balances") String name,
        @Schema(example = "0") String expected,
        @Schema(example = "0") String actual,
        boolean ok) {}
