/** Words in both languages. */
@NullMarked
package io.discountpurchase.webui.language;

import org.jspecify.annotations.NullMarked;
