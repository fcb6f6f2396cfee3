/** One upstream of changes, fanned out to the pages that are open. */
@NullMarked
package io.discountpurchase.webui.live;

import org.jspecify.annotations.NullMarked;
