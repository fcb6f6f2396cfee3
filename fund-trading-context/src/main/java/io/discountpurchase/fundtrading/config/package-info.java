/** Settings and wiring. */
@NullMarked
package io.discountpurchase.fundtrading.config;

import org.jspecify.annotations.NullMarked;
