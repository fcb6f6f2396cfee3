/** The fund trading context as the edge sees it. */
@NullMarked
package io.discountpurchase.webui.contexts.fundtrading;

import org.jspecify.annotations.NullMarked;
