package io.discountpurchase.webui.contexts.fundtrading;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;

/** What a purchase would cost now, both ways. */
public record Quote(
        String quoteId,
        @Schema(example = "110011") String fundCode,
        @Schema(example = "10000.00") String amount,
        @Schema(example = "147.78") String normalFee,
        @Schema(example = "14.98") String discountFee,
        @Schema(example = "132.80") String saved,
        @Schema(example = "9985.02") String netAmount,
        @Schema(example = "9837.46") String estimatedShares,
        LocalDate tradeDate,
        LocalDate confirmDate,
        Instant expiresAt) {}
