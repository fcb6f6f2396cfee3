package io.discountpurchase.webui.contexts.wallet;

import java.time.LocalDate;

/**
 * What the money fund has earned on a day.
 *
 * @param sevenDayYield of the seven days up to it, as percent a year
 */
public record DailyYield(LocalDate date, String incomePer10000, String sevenDayYield) {}
