package io.discountpurchase.webui.contexts.fundtrading;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A fund that is offered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fund(
        @Schema(example = "110011") String fundCode,
        String name,
        @Schema(example = "EQUITY") String type,
        @Schema(example = "R3") String risk,
        @Schema(example = "OPEN") String status,
        @Schema(example = "1.0150") String nav,
        LocalDate navDate,
        @Schema(example = "0.0098", description = "Of the NAV since the one before") @Nullable String dayChange,
        @Schema(example = "0.0764", description = "Of the NAV since a year before, as a fraction") @Nullable String yearGrowth,
        @Schema(example = "0.10", description = "Factor on the fee rate: 0.10 is 1折") @Nullable String discount,
        @Schema(example = "10.00") String minimumAmount,
        @Schema(example = "5000000.00") @Nullable String singleLimit,
        @Schema(example = "1000.00") @Nullable String dailyLimit,
        List<FeeTier> feeTiers) {}
