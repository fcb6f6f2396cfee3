/** What Axon needs on JDBC and Jackson, and where its events meet the centre. */
@NullMarked
package io.discountpurchase.transactioncentre.axon;

import org.jspecify.annotations.NullMarked;
