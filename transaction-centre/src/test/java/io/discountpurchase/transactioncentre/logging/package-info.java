/** Where RocketMQ's log goes. */
@NullMarked
package io.discountpurchase.transactioncentre.logging;

import org.jspecify.annotations.NullMarked;
