/** The tokens that the contexts believe. */
@NullMarked
package io.discountpurchase.webui.token;

import org.jspecify.annotations.NullMarked;
