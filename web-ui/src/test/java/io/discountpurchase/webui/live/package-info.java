/** Changes on their way from the wallet to the open pages. */
@NullMarked
package io.discountpurchase.webui.live;

import org.jspecify.annotations.NullMarked;
