/** The rules of compliance, without a broker. */
@NullMarked
package io.discountpurchase.companion.compliance;

import org.jspecify.annotations.NullMarked;
