/** The shares an investor has of one fund. */
@NullMarked
package io.discountpurchase.fundtrading.domain.holding;

import org.jspecify.annotations.NullMarked;
