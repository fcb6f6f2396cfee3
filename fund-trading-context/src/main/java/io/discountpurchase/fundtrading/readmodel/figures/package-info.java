/** The books of this context, checked against each other. */
@NullMarked
package io.discountpurchase.fundtrading.readmodel.figures;

import org.jspecify.annotations.NullMarked;
