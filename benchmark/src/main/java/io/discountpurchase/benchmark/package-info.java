/** Measures the product beside a floor that does the same durable work by hand. */
@NullMarked
package io.discountpurchase.benchmark;

import org.jspecify.annotations.NullMarked;
