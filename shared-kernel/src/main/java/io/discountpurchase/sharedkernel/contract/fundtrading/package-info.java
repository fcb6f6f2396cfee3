/** Published by fund-trading-context on the topic fund-trading-events. */
@NullMarked
package io.discountpurchase.sharedkernel.contract.fundtrading;

import org.jspecify.annotations.NullMarked;
