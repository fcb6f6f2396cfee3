/** The wallet: shares of a money-market fund at 1.00 yuan, available or held. */
@NullMarked
package io.discountpurchase.wallet.domain.wallet;

import org.jspecify.annotations.NullMarked;
