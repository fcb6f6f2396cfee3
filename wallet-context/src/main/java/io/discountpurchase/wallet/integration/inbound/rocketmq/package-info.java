/** The subscriptions; the only classes that know RocketMQ. */
@NullMarked
package io.discountpurchase.wallet.integration.inbound.rocketmq;

import org.jspecify.annotations.NullMarked;
