/** How much of each daily quota is used. */
@NullMarked
package io.discountpurchase.fundtrading.readmodel.quota;

import org.jspecify.annotations.NullMarked;
