/** What callers type, read strictly: amounts, codes, ids, keys, pages and dates. */
@NullMarked
package io.discountpurchase.webui.input;

import org.jspecify.annotations.NullMarked;
