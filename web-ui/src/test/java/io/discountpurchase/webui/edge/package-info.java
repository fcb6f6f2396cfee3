/** The API as its callers see it. */
@NullMarked
package io.discountpurchase.webui.edge;

import org.jspecify.annotations.NullMarked;
