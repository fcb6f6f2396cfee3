/** The data that the context is delivered with. */
@NullMarked
package io.discountpurchase.fundtrading.config;

import org.jspecify.annotations.NullMarked;
