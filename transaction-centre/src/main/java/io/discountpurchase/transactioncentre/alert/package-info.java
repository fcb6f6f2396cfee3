/** What an operator must look at. */
@NullMarked
package io.discountpurchase.transactioncentre.alert;

import org.jspecify.annotations.NullMarked;
