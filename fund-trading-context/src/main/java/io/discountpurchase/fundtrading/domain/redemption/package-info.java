/** The redemption of shares: from an investor's wish to money for the wallet, lot by lot. */
@NullMarked
package io.discountpurchase.fundtrading.domain.redemption;

import org.jspecify.annotations.NullMarked;
