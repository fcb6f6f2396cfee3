/** The redemptions as they stand, and the lots that they take from. */
@NullMarked
package io.discountpurchase.fundtrading.readmodel.redemption;

import org.jspecify.annotations.NullMarked;
