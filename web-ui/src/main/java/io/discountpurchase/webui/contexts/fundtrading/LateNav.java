package io.discountpurchase.webui.contexts.fundtrading;

import org.jspecify.annotations.Nullable;

/** A price that comes after its day was closed. */
public record LateNav(@Nullable String nav, String reason) {}
