/** Trading days and the cut-off: which day's NAV a purchase gets, and when it is confirmed. */
@NullMarked
package io.discountpurchase.fundtrading.domain.calendar;

import org.jspecify.annotations.NullMarked;
