/** One id for each request, in every log line, answer and call to a context. */
@NullMarked
package io.discountpurchase.webui.trace;

import org.jspecify.annotations.NullMarked;
