/** Every event and message step of a business key, with its time: the basis of the timeline. */
@NullMarked
package io.discountpurchase.transactioncentre.journal;

import org.jspecify.annotations.NullMarked;
