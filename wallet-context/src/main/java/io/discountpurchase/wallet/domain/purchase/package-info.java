/** One purchase as the investor sees it, from placed to its one end. */
@NullMarked
package io.discountpurchase.wallet.domain.purchase;

import org.jspecify.annotations.NullMarked;
