/** Notices: what an investor is told of what happens, in the reader's language. */
@NullMarked
package io.discountpurchase.companion.notice;

import org.jspecify.annotations.NullMarked;
