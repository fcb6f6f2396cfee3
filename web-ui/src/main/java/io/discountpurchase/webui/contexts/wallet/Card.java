package io.discountpurchase.webui.contexts.wallet;

import io.swagger.v3.oas.annotations.media.Schema;

/** The simulated bank card. */
public record Card(@Schema(example = "990000.00") String balance) {}
