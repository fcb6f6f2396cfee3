package io.discountpurchase.webui.contexts.fundtrading;

import org.jspecify.annotations.Nullable;

/** @param now the time that it is to be, ISO-8601 with offset */
public record ClockWish(@Nullable String now) {}
