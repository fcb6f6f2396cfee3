/** The consuming side: read, run once, retry, park. */
@NullMarked
package io.discountpurchase.transactioncentre.reception;

import org.jspecify.annotations.NullMarked;
