/** The public JSON API. */
@NullMarked
package io.discountpurchase.webui.edge;

import org.jspecify.annotations.NullMarked;
