/** The edge is well when the contexts behind it are. */
@NullMarked
package io.discountpurchase.webui.health;

import org.jspecify.annotations.NullMarked;
