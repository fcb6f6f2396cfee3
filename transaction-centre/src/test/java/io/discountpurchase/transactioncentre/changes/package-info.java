@NullMarked
package io.discountpurchase.transactioncentre.changes;

import org.jspecify.annotations.NullMarked;
