package io.discountpurchase.webui.contexts.fundtrading;

import io.swagger.v3.oas.annotations.media.Schema;

/** What has become of an order that had missed its trading day. */
public record MissedOrderDecision(
        @Schema(example = "7b0c6f2e-5f0b-4b8e-9a53-0d4f0c1b7a11") String purchaseId,
        @Schema(example = "REDATED", description = "REDATED, MISSED_AGAIN, REFUSED or REFUNDED") String result) {}
