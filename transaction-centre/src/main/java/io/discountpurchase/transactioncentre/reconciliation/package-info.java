/** What must hold in a service of the centre, checked in its own tables, its event store and its topic. */
@NullMarked
package io.discountpurchase.transactioncentre.reconciliation;

import org.jspecify.annotations.NullMarked;
