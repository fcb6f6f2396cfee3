/** A simulated bank with a journal of its own; a real one would take its place behind the same port. */
@NullMarked
package io.discountpurchase.wallet.bank;

import org.jspecify.annotations.NullMarked;
