/** Who holds a fund, or was near buying it, as far as the companion has told of it. */
@NullMarked
package io.discountpurchase.companion.interest;

import org.jspecify.annotations.NullMarked;
