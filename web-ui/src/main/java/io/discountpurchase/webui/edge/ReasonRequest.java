package io.discountpurchase.webui.edge;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an operator does something. */
record ReasonRequest(
        @Schema(example = "Fund trading was redeployed") @Nullable String reason) {}
