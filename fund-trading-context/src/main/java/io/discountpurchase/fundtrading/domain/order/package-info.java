/** The order for the target fund, the sub transaction of a purchase. */
@NullMarked
package io.discountpurchase.fundtrading.domain.order;

import org.jspecify.annotations.NullMarked;
