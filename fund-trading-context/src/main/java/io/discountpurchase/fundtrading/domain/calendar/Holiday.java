package io.discountpurchase.fundtrading.domain.calendar;

import java.time.LocalDate;

/**
 * Days without trading that are more than a weekend.
 *
 * @param lastBefore the last trading day before it
 * @param firstAfter the first trading day after it
 */
public record Holiday(LocalDate lastBefore, LocalDate firstAfter) {}
