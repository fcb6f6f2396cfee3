/** The description of the API, and the page to try it. */
@NullMarked
package io.discountpurchase.webui.edge.openapi;

import org.jspecify.annotations.NullMarked;
