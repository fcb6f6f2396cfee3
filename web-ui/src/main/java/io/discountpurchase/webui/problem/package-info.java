/** Refusals as RFC 9457 documents: codes, words in two languages, and the one place that writes them. */
@NullMarked
package io.discountpurchase.webui.problem;

import org.jspecify.annotations.NullMarked;
