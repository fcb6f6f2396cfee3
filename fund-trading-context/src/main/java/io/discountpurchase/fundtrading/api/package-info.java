/** HTTP for the edge: who may ask what is in the token, never in a body or a path. */
@NullMarked
package io.discountpurchase.fundtrading.api;

import org.jspecify.annotations.NullMarked;
