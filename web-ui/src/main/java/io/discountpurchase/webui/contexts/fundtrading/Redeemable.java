package io.discountpurchase.webui.contexts.fundtrading;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** What an investor could redeem of a fund. */
public record Redeemable(
        @Schema(example = "110011") String fundCode,
        String fundName,
        @Schema(example = "1.0150") String nav,
        LocalDate navDate,
        @Schema(example = "9837.46", description = "No redemption has asked for these shares yet") String available,
        @Schema(example = "9837.46", description = "Of these, what may be redeemed now") String redeemable,
        @Schema(description = "Of a redemption that is placed now") LocalDate tradeDate,
        LocalDate confirmDate,
        List<Lot> lots) {

    /** The shares of one purchase; its fee if all of them go as early as they may. */
    public record Lot(
            @Schema(example = "9837.46") String shares,
            LocalDate heldSince,
            LocalDate redeemableFrom,
            @Schema(example = "3") int daysHeld,
            @Schema(example = "0.0150") String rate,
            String estimatedValue,
            String estimatedFee) {}
}
