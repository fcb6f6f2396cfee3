package io.discountpurchase.webui.contexts.fundtrading;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Shares that an investor gives back, and what they bring. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Redemption(
        String redemptionId,
        @Schema(example = "110011") String fundCode,
        String fundName,
        @Schema(example = "1000.00") String shares,
        @Schema(example = "ACCEPTED", description = "PLACED, ACCEPTED, CONFIRMED or REFUSED") String status,
        @Schema(example = "NOT_ENOUGH_SHARES") @Nullable String reason,
        Instant acceptedAt,
        LocalDate tradeDate,
        @Schema(description = "T+1: the money is in the wallet") LocalDate confirmDate,
        @Nullable Paid paid,
        List<Lot> lots) {

    /** What it has brought, once it is confirmed. */
    public record Paid(
            @Schema(example = "1.0200") String nav,
            @Schema(example = "1020.00") String value,
            @Schema(example = "15.30") String fee,
            @Schema(example = "1004.70") String amount,
            @Schema(example = "1016.52") String cost,
            @Schema(example = "-11.82") String gain) {}

    /** What it takes of the shares of one purchase. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Lot(
            @Schema(example = "1000.00") String shares,
            LocalDate heldSince,
            @Schema(example = "3") int daysHeld,
            @Schema(example = "0.0150") String rate,
            @Nullable String value,
            @Nullable String fee) {}
}
