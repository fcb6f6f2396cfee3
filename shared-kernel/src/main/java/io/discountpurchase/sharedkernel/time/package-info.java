/** The time that business goes by. */
@NullMarked
package io.discountpurchase.sharedkernel.time;

import org.jspecify.annotations.NullMarked;
