package io.discountpurchase.webui.contexts.fundtrading;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** What a redemption would bring at the latest NAV; that of its trade date is not known yet. */
public record RedemptionEstimate(
        @Schema(example = "110011") String fundCode,
        @Schema(example = "1000.00") String shares,
        @Schema(example = "1.0150") String nav,
        LocalDate navDate,
        @Schema(example = "1015.00") String estimatedValue,
        @Schema(example = "15.23") String estimatedFee,
        @Schema(example = "999.77") String estimatedAmount,
        LocalDate tradeDate,
        LocalDate confirmDate,
        List<Lot> lots) {

    /** What it would take of the shares of one purchase. */
    public record Lot(
            @Schema(example = "1000.00") String shares,
            LocalDate heldSince,
            @Schema(example = "3") int daysHeld,
            @Schema(example = "0.0150") String rate,
            String estimatedValue,
            String estimatedFee) {}
}
