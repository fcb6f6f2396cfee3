/** The centre when the network, the broker or one of its own guards fails. */
@NullUnmarked
package io.discountpurchase.transactioncentre.brokertrouble;

import org.jspecify.annotations.NullUnmarked;
