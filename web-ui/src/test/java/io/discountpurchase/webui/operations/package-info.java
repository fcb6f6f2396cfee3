/** Views over all contexts. */
@NullMarked
package io.discountpurchase.webui.operations;

import org.jspecify.annotations.NullMarked;
