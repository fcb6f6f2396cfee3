/** Contexts that answer over real HTTP what a test has told them to, and remember what they were asked. */
@NullMarked
package io.discountpurchase.webui.fake;

import org.jspecify.annotations.NullMarked;
