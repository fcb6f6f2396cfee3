package io.discountpurchase.webui.edge;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an alert is closed. */
record CloseAlertRequest(
        @Schema(example = "The message was sent again") @Nullable String reason) {}
