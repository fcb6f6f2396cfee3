package io.discountpurchase.webui.contexts.companion;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;

/**
 * What a campaign gives for a top-up.
 *
 * @param bonus for each full amount of {@code each}, in yuan
 * @param ends last day
 */
public record BonusOffer(
        @Schema(example = "top-up-2026") String campaignId,
        @Schema(example = "100.00") String each,
        @Schema(example = "20.00") String bonus,
        @Schema(example = "200.00") String mostPerInvestor,
        LocalDate begins,
        LocalDate ends) {}
