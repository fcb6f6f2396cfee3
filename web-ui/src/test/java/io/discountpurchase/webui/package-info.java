/** The edge as its callers see it, before contexts that are fakes. */
@NullMarked
package io.discountpurchase.webui;

import org.jspecify.annotations.NullMarked;
