package io.discountpurchase.webui.edge;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a dead letter is sent again. */
record RedriveRequest(
        @Schema(example = "Fund trading was redeployed") @Nullable String reason) {}
