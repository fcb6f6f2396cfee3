/** The packaged product, every service and the broker in a process of its own. */
@NullMarked
package io.discountpurchase.benchmark.product;

import org.jspecify.annotations.NullMarked;
