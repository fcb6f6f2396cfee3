/** Integration events of other contexts, as commands of this one. */
@NullMarked
package io.discountpurchase.wallet.integration.inbound;

import org.jspecify.annotations.NullMarked;
