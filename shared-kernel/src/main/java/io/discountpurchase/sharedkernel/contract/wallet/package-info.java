/** Published by wallet-context on the topic wallet-events. */
@NullMarked
package io.discountpurchase.sharedkernel.contract.wallet;

import org.jspecify.annotations.NullMarked;
