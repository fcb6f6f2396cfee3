package io.discountpurchase.webui.contexts.fundtrading;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;

/** What has become of a price. */
public record NavState(
        @Schema(example = "110011") String fundCode,
        LocalDate date,
        @Schema(example = "WITHHELD", description = "WITHHELD or PUBLISHED") String state) {}
