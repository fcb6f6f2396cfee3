/** The fund trade in its own words; no clock, no database, no message broker. */
@NullMarked
package io.discountpurchase.fundtrading.domain;

import org.jspecify.annotations.NullMarked;
