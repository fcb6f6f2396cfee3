/** The wallet context as the edge sees it. */
@NullMarked
package io.discountpurchase.webui.contexts.wallet;

import org.jspecify.annotations.NullMarked;
