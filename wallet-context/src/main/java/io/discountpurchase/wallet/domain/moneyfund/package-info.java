/** What the money fund of the wallet earns: published figures and what they mean. */
@NullMarked
package io.discountpurchase.wallet.domain.moneyfund;

import org.jspecify.annotations.NullMarked;
