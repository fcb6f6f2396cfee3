/** Who has opted into the discount-purchase service. */
@NullMarked
package io.discountpurchase.wallet.agreement;

import org.jspecify.annotations.NullMarked;
