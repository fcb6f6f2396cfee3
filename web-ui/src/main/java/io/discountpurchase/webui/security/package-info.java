/** Who may come in: HTTP Basic for the API, a session for the pages, the demo people of both. */
@NullMarked
package io.discountpurchase.webui.security;

import org.jspecify.annotations.NullMarked;
