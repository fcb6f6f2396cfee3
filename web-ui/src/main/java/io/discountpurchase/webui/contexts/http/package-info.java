/** How every call to a context is made: bounded time, token, language and trace id; refusals kept as they are. */
@NullMarked
package io.discountpurchase.webui.contexts.http;

import org.jspecify.annotations.NullMarked;
