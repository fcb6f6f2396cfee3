/** The business of the wallet, aggregate by aggregate. */
@NullMarked
package io.discountpurchase.wallet.domain;

import org.jspecify.annotations.NullMarked;
