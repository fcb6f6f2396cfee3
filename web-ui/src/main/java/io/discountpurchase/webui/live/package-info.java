/** One upstream of changes from each context, fanned out to the pages that are open. */
@NullMarked
package io.discountpurchase.webui.live;

import org.jspecify.annotations.NullMarked;
