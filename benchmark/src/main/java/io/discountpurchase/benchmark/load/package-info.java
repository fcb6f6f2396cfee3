/** How purchases are asked for, and what is kept of each. */
@NullMarked
package io.discountpurchase.benchmark.load;

import org.jspecify.annotations.NullMarked;
