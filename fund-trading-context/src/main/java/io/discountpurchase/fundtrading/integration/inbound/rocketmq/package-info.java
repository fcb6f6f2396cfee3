/** The subscriptions at the broker; nothing else here knows RocketMQ. */
@NullMarked
package io.discountpurchase.fundtrading.integration.inbound.rocketmq;

import org.jspecify.annotations.NullMarked;
