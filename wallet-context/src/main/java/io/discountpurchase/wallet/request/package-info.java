/** Idempotency keys: the same key and body lead to the same purchase or transfer. */
@NullMarked
package io.discountpurchase.wallet.request;

import org.jspecify.annotations.NullMarked;
