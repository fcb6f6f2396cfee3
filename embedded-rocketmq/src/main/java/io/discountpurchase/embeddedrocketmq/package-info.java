/** A real RocketMQ name server and broker inside this JVM: loopback only, quiet, quick to start and to stop. */
@NullMarked
package io.discountpurchase.embeddedrocketmq;

import org.jspecify.annotations.NullMarked;
