/** Published by companion-context on the topic companion-events. */
@NullMarked
package io.discountpurchase.sharedkernel.contract.companion;

import org.jspecify.annotations.NullMarked;
