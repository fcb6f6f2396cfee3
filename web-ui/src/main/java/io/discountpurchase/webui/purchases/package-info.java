/** Placing a purchase: what the edge asks of which context, in which order. */
@NullMarked
package io.discountpurchase.webui.purchases;

import org.jspecify.annotations.NullMarked;
