/** Journeys through the whole context: HTTP on one side, a real broker on the other, a real database file below. */
@NullMarked
package io.discountpurchase.fundtrading.scenario;

import org.jspecify.annotations.NullMarked;
