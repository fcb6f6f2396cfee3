package io.discountpurchase.webui.contexts.fundtrading;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The fee from an amount upwards: a rate as a fraction, or a fixed fee in yuan. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeeTier(
        @Schema(example = "0.00", description = "Lower bound, inclusive") String from,
        @Schema(example = "0.0150") @Nullable String rate,
        @Schema(example = "1000.00") @Nullable String fixedFee) {}
