/** Who comes in, and who does not. */
@NullMarked
package io.discountpurchase.webui.security;

import org.jspecify.annotations.NullMarked;
