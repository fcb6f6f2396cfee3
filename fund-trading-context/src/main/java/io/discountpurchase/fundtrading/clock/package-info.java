/** The clock of a demonstration, which its operator can put ahead. */
@NullMarked
package io.discountpurchase.fundtrading.clock;

import org.jspecify.annotations.NullMarked;
