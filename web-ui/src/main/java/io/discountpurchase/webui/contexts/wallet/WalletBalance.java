package io.discountpurchase.webui.contexts.wallet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The money in the wallet, in yuan. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WalletBalance(
        @Schema(example = "1200.00", description = "Free to spend") String available,
        @Schema(example = "10000.00", description = "Held for purchases under way") String held,
        @Schema(example = "11200.00") String total,
        @Schema(example = "0.00", description = "Withdrawn, and not on the card yet") String inTransit,
        @Schema(example = "0.08", description = "Booked with the last trading day") String yesterdayIncome,
        @Schema(example = "0.6543", description = "What 10,000 shares have earned on the last day") @Nullable String incomePer10000,
        @Schema(example = "1.825", description = "Of the last seven days, as percent a year") @Nullable String sevenDayYield) {}
