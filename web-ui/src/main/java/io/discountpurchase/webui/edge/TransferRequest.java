package io.discountpurchase.webui.edge;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much to move between card and wallet. */
record TransferRequest(@Schema(example = "500.00") @Nullable String amount) {}
