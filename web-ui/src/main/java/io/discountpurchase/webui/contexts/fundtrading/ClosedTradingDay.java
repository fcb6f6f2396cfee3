package io.discountpurchase.webui.contexts.fundtrading;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;

/** What closing a trading day has done. */
public record ClosedTradingDay(
        LocalDate date,
        @Schema(example = "5") int navsPublished,
        @Schema(example = "1") int ordersConfirmed,
        @Schema(example = "0") int redemptionsConfirmed) {}
