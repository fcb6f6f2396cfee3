package io.discountpurchase.fundtrading.domain.calendar;

import java.time.LocalDate;

/**
 * The two days of a purchase.
 *
 * @param tradeDate T, the day whose NAV it gets
 * @param confirmDate T+1, the trading day on which it is confirmed
 */
public record TradeDates(LocalDate tradeDate, LocalDate confirmDate) {}
