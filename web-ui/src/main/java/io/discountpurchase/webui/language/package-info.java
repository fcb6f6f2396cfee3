/** The two languages of the edge and which of them a request asks for. */
@NullMarked
package io.discountpurchase.webui.language;

import org.jspecify.annotations.NullMarked;
