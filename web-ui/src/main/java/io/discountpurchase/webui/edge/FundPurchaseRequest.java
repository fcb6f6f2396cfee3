package io.discountpurchase.webui.edge;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A purchase from the wallet at the normal fee. */
record FundPurchaseRequest(
        @Schema(example = "110011") @Nullable String fundCode,
        @Schema(example = "100.00") @Nullable String amount,
        @Schema(description = "Whether the investor confirms a risk above the own level, after a warning; not given is no") @Nullable Boolean riskConfirmed) {}
