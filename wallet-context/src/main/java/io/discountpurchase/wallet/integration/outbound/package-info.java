/** Domain events that leave the context, in the published language. */
@NullMarked
package io.discountpurchase.wallet.integration.outbound;

import org.jspecify.annotations.NullMarked;
