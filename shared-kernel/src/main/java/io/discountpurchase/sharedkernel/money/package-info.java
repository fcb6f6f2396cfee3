/** Amounts, shares, prices and rates: exact decimals with an overflow-checked integer inside. */
@NullMarked
package io.discountpurchase.sharedkernel.money;

import org.jspecify.annotations.NullMarked;
