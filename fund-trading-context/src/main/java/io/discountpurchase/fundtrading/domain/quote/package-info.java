/** What an investor was promised: the price of one purchase, for sixty seconds. */
@NullMarked
package io.discountpurchase.fundtrading.domain.quote;

import org.jspecify.annotations.NullMarked;
