package io.discountpurchase.fundtrading.config;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.time.LocalDate;
import java.util.Set;

/**
 * The trading calendar as data.
 *
 * @param first the first day covered
 * @param last the last day covered
 * @param holidays days from Monday to Friday on which the exchanges are closed
 */
@ConfigurationProperties("fund-trading.calendar")
record CalendarProperties(LocalDate first, LocalDate last, Set<LocalDate> holidays) {}
