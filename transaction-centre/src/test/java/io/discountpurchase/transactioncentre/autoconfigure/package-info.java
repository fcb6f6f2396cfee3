/** What a service gets by its settings. */
@NullMarked
package io.discountpurchase.transactioncentre.autoconfigure;

import org.jspecify.annotations.NullMarked;
