/** Short-lived signed tokens that name the caller to the contexts. */
@NullMarked
package io.discountpurchase.webui.token;

import org.jspecify.annotations.NullMarked;
