/** Puts so many purchases into the product's databases as it has in years: copies of one that it made itself. */
@NullMarked
package io.discountpurchase.benchmark.growth;

import org.jspecify.annotations.NullMarked;
