/** Ids as types, so that an investor can never be passed where a fund is wanted. */
@NullMarked
package io.discountpurchase.sharedkernel.identity;

import org.jspecify.annotations.NullMarked;
