/** What each consumer has had: one row a message, committed with its effect. */
@NullMarked
package io.discountpurchase.transactioncentre.inbox;

import org.jspecify.annotations.NullMarked;
