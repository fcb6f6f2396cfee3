/** Event handlers that never skip: what fails is tried again, then parked with all that follows it, and redriven. */
@NullMarked
package io.discountpurchase.transactioncentre.eventhandling;

import org.jspecify.annotations.NullMarked;
