/** Quotes: made, kept, and looked up again when a purchase names one. */
@NullMarked
package io.discountpurchase.fundtrading.quoting;

import org.jspecify.annotations.NullMarked;
