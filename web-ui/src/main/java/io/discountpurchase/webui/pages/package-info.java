/** The pages of the investor and of the operator. */
@NullMarked
package io.discountpurchase.webui.pages;

import org.jspecify.annotations.NullMarked;
