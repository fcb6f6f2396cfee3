/** Tells whoever shows what a service knows that something has moved. */
@NullMarked
package io.discountpurchase.transactioncentre.changes;

import org.jspecify.annotations.NullMarked;
