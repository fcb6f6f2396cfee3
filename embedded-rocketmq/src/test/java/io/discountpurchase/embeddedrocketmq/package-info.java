/** What the embedded broker promises, tried with real clients. */
@NullMarked
package io.discountpurchase.embeddedrocketmq;

import org.jspecify.annotations.NullMarked;
