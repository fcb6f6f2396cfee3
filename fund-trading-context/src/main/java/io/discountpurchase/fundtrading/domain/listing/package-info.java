/** The aggregate of a fund's life on the market: whether it takes subscriptions, within which limits, at which risk. */
@NullMarked
package io.discountpurchase.fundtrading.domain.listing;

import org.jspecify.annotations.NullMarked;
