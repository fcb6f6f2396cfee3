/** RocketMQ's own log, handed to the log of the application. */
@NullMarked
package io.discountpurchase.transactioncentre.logging;

import org.jspecify.annotations.NullMarked;
