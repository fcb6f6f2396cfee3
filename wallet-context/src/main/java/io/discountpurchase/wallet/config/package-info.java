/** Wiring of Axon, security and time. */
@NullMarked
package io.discountpurchase.wallet.config;

import org.jspecify.annotations.NullMarked;
