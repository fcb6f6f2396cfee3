/** The operator's view of the centre over HTTP. */
@NullMarked
package io.discountpurchase.transactioncentre.operations;

import org.jspecify.annotations.NullMarked;
