/** A network between RocketMQ and its clients that loses, repeats and holds back what a test tells it to. */
@NullMarked
package io.discountpurchase.transactioncentre.proxy;

import org.jspecify.annotations.NullMarked;
