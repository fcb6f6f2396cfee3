/** The HTTP API of the context, called by the edge. */
@NullMarked
package io.discountpurchase.wallet.api;

import org.jspecify.annotations.NullMarked;
