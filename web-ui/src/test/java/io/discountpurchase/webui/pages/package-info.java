/** The pages as a browser without scripts sees them. */
@NullMarked
package io.discountpurchase.webui.pages;

import org.jspecify.annotations.NullMarked;
