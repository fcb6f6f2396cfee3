/** Reference data: the funds, their NAVs, what investors bear, and the trading days that have been closed. */
@NullMarked
package io.discountpurchase.fundtrading.catalogue;

import org.jspecify.annotations.NullMarked;
