package io.discountpurchase.webui.operations;

import io.swagger.v3.oas.annotations.media.Schema;

/** A purchase that fund trading has been asked to refuse. */
public record Recalled(
        @Schema(example = "7b0c6f2e-5f0b-4b8e-9a53-0d4f0c1b7a11") String purchaseId,
        @Schema(example = "ASKED") String result) {}
