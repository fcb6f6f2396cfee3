/** The rows of the catalogue, as what happens to a fund changes them. */
@NullMarked
package io.discountpurchase.fundtrading.readmodel.listing;

import org.jspecify.annotations.NullMarked;
