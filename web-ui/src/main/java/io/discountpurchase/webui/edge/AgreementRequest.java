package io.discountpurchase.webui.edge;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the 优惠购 service shall be on. */
record AgreementRequest(@Schema(example = "true") @Nullable Boolean enabled) {}
