package io.discountpurchase.webui.contexts.wallet;

import io.swagger.v3.oas.annotations.media.Schema;

/** The wallet's answer to a purchase. */
public record PlacedPurchase(
        @Schema(example = "7b0c6f2e-5f0b-4b8e-9a53-0d4f0c1b7a11") String purchaseId,
        @Schema(example = "FUNDED") String status) {}
