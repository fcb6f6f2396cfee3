/** The border of this context, where its words and those of its neighbours meet. */
@NullMarked
package io.discountpurchase.fundtrading.integration;

import org.jspecify.annotations.NullMarked;
