/** What happens by the clock. */
@NullMarked
package io.discountpurchase.transactioncentre.clockwork;

import org.jspecify.annotations.NullMarked;
