package io.discountpurchase.webui.contexts.fundtrading;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** How far trading days have been closed. */
public record ClosedTradingDays(@Nullable LocalDate lastClosed, LocalDate next) {}
