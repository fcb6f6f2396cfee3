/** The funds and investors of the demonstration. */
@NullMarked
package io.discountpurchase.fundtrading.demo;

import org.jspecify.annotations.NullMarked;
