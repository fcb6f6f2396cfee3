/** From integration events of other contexts to commands of this one. */
@NullMarked
package io.discountpurchase.fundtrading.integration.inbound;

import org.jspecify.annotations.NullMarked;
