/** The companion context as the edge sees it. */
@NullMarked
package io.discountpurchase.webui.contexts.companion;

import org.jspecify.annotations.NullMarked;
