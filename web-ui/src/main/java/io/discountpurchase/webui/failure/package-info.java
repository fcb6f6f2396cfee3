/** What the edge makes of everything that goes wrong on the way to an answer. */
@NullMarked
package io.discountpurchase.webui.failure;

import org.jspecify.annotations.NullMarked;
