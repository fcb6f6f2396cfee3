@NullUnmarked
package io.discountpurchase.transactioncentre.scenario;

import org.jspecify.annotations.NullUnmarked;
