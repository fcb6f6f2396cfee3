@NullMarked
package io.discountpurchase.wallet.integration.outbound;

import org.jspecify.annotations.NullMarked;
