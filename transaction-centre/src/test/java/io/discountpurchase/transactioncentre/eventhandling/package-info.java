@NullUnmarked
package io.discountpurchase.transactioncentre.eventhandling;

import org.jspecify.annotations.NullUnmarked;
