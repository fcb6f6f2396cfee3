/** From events of this context to the integration events that others read. */
@NullMarked
package io.discountpurchase.fundtrading.integration.outbound;

import org.jspecify.annotations.NullMarked;
