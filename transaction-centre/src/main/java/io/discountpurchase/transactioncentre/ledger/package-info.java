/** Which local transactions have committed and which are abandoned: one row each, decided by the primary key. */
@NullMarked
package io.discountpurchase.transactioncentre.ledger;

import org.jspecify.annotations.NullMarked;
