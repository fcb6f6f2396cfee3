package io.discountpurchase.webui.contexts.wallet;

import io.swagger.v3.oas.annotations.media.Schema;

/** The money in the wallet, in yuan. */
public record WalletBalance(
        @Schema(example = "1200.00", description = "Free to spend") String available,
        @Schema(example = "10000.00", description = "Held for purchases under way") String held,
        @Schema(example = "11200.00") String total,
        @Schema(example = "0.08") String yesterdayIncome) {}
