package io.discountpurchase.webui.operations;

import io.swagger.v3.oas.annotations.media.Schema;

/** A read model that is being rebuilt from now on. */
public record RebuildStarted(
        @Schema(example = "wallet") String context,
        @Schema(example = "wallet-overview") String group,
        @Schema(example = "STARTED") String result) {}
