/** Problem documents: a code and a sentence in the caller's language. */
@NullMarked
package io.discountpurchase.companion.problem;

import org.jspecify.annotations.NullMarked;
