/** The companion alone, before a real broker. */
@NullMarked
package io.discountpurchase.companion;

import org.jspecify.annotations.NullMarked;
