/** What every context shares: values and the published language. Nothing else may be added. */
@NullMarked
package io.discountpurchase.sharedkernel;

import org.jspecify.annotations.NullMarked;
