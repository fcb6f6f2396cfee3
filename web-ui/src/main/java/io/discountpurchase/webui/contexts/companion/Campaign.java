package io.discountpurchase.webui.contexts.companion;

import io.swagger.v3.oas.annotations.media.Schema;

/** A campaign as operators see it; amounts in yuan. */
public record Campaign(
        @Schema(example = "top-up-2026") String campaignId,
        boolean open,
        @Schema(example = "10000.00") String budget,
        @Schema(example = "20.00") String spent,
        @Schema(example = "9980.00") String left,
        BonusOffer offer) {}
