/** What operators did, why, and what became of it. */
@NullMarked
package io.discountpurchase.transactioncentre.audit;

import org.jspecify.annotations.NullMarked;
