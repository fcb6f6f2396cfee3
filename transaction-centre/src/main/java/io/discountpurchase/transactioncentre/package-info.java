/** The transaction centre 事务中心: transactional messages with a ledger of their own, so that money never depends on the broker's memory. */
@NullMarked
package io.discountpurchase.transactioncentre;

import org.jspecify.annotations.NullMarked;
