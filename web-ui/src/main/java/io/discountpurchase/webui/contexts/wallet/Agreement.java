package io.discountpurchase.webui.contexts.wallet;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether the 优惠购 service is switched on. */
public record Agreement(@Schema(example = "true") boolean enabled) {}
