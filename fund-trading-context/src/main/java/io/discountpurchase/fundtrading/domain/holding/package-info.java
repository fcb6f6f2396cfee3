/** The shares that investors have, lot by lot. */
@NullMarked
package io.discountpurchase.fundtrading.domain.holding;

import org.jspecify.annotations.NullMarked;
