/** When RocketMQ's clients may start: a service runs without a broker, and connects when one comes. */
@NullMarked
package io.discountpurchase.transactioncentre.connection;

import org.jspecify.annotations.NullMarked;
