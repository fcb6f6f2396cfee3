/** Where each purchase stands and where its money is. */
@NullMarked
package io.discountpurchase.wallet.readmodel.purchaseprogress;

import org.jspecify.annotations.NullMarked;
