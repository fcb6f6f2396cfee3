package io.discountpurchase.webui.contexts.fundtrading;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;

/** The price of a fund on a day. */
public record DailyNav(LocalDate date, @Schema(example = "1.0150") String nav) {}
