package io.discountpurchase.webui.contexts.fundtrading;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What an investor holds of a fund. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Holding(
        @Schema(example = "110011") String fundCode,
        String fundName,
        @Schema(example = "9837.46") String shares,
        @Schema(example = "10000.00") String cost,
        @Schema(example = "1.0150") @Nullable String nav,
        @Nullable LocalDate navDate,
        @Schema(example = "9985.02") String value,
        @Schema(example = "-14.98") String gain,
        @Schema(example = "0.00", description = "Accepted and not yet confirmed") String pendingAmount) {}
