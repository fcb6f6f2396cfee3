/** The same durable work with plain JDBC and the raw RocketMQ client: no Spring, no Axon. */
@NullMarked
package io.discountpurchase.benchmark.floor;

import org.jspecify.annotations.NullMarked;
