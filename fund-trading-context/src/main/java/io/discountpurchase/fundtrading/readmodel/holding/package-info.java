/** What investors hold, and what is on its way to them. */
@NullMarked
package io.discountpurchase.fundtrading.readmodel.holding;

import org.jspecify.annotations.NullMarked;
