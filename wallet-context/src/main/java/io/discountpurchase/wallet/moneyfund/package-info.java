/** The money fund as the world tells of it: the trading days that are closed, and what it has earned on each day. */
@NullMarked
package io.discountpurchase.wallet.moneyfund;

import org.jspecify.annotations.NullMarked;
