/** The subscriptions: what the companion hears, and the only classes here that know RocketMQ. */
@NullMarked
package io.discountpurchase.companion.rocketmq;

import org.jspecify.annotations.NullMarked;
