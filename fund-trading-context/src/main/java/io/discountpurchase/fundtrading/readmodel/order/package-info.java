/** The order book: every order as it stands. */
@NullMarked
package io.discountpurchase.fundtrading.readmodel.order;

import org.jspecify.annotations.NullMarked;
