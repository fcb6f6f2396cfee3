package io.discountpurchase.webui.contexts.fundtrading;

import org.jspecify.annotations.Nullable;

/** The risk level of a fund from now on. */
public record FundRisk(@Nullable String risk, String reason) {}
