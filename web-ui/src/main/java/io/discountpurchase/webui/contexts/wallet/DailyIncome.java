package io.discountpurchase.webui.contexts.wallet;

import java.time.LocalDate;

/** The income that was booked with a trading day. */
public record DailyIncome(LocalDate date, String amount) {}
