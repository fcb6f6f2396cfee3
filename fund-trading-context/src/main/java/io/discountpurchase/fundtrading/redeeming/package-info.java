/** Where redemptions are taken on: what an investor can redeem now, and under which key it was asked for. */
@NullMarked
package io.discountpurchase.fundtrading.redeeming;

import org.jspecify.annotations.NullMarked;
