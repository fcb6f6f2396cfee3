/** The producing side: prepare, commit, roll back, check back, send again. */
@NullMarked
package io.discountpurchase.transactioncentre.publication;

import org.jspecify.annotations.NullMarked;
