/** Money on its way from the bank card. */
@NullMarked
package io.discountpurchase.wallet.domain.payment;

import org.jspecify.annotations.NullMarked;
