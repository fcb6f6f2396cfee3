/** What callers type, and what becomes of it. */
@NullMarked
package io.discountpurchase.webui.input;

import org.jspecify.annotations.NullMarked;
