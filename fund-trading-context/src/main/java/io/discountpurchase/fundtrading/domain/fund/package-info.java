/** Funds as they are sold: status, risk, limits, and what a purchase costs. */
@NullMarked
package io.discountpurchase.fundtrading.domain.fund;

import org.jspecify.annotations.NullMarked;
