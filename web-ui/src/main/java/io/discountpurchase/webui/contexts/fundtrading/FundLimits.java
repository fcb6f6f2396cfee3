package io.discountpurchase.webui.contexts.fundtrading;

import org.jspecify.annotations.Nullable;

/** How much may be bought of a fund from now on; a limit that is null there is none of. */
public record FundLimits(
        @Nullable String minimumAmount,
        @Nullable String singleLimit,
        @Nullable String dailyLimit,
        String reason) {}
