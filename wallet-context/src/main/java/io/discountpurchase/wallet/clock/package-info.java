/** The clock that business goes by, which follows that of fund-trading. */
@NullMarked
package io.discountpurchase.wallet.clock;

import org.jspecify.annotations.NullMarked;
