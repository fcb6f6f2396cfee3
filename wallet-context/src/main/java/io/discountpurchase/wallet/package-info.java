/** The main transaction: pay, buy the money fund into the wallet, hold it for the purchase, settle or release. Its neighbours are fund-trading, which it only knows by messages, and the edge, which calls its API. */
@NullMarked
package io.discountpurchase.wallet;

import org.jspecify.annotations.NullMarked;
