/** Balances and entries of each wallet. */
@NullMarked
package io.discountpurchase.wallet.readmodel.walletoverview;

import org.jspecify.annotations.NullMarked;
