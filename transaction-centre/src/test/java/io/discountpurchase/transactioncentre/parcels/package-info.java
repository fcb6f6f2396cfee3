@NullUnmarked
package io.discountpurchase.transactioncentre.parcels;

import org.jspecify.annotations.NullUnmarked;
