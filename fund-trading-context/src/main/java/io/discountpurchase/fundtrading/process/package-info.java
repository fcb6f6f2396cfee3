/** What follows from what: stateless reactions from one aggregate to the next, and the close of a trading day. */
@NullMarked
package io.discountpurchase.fundtrading.process;

import org.jspecify.annotations.NullMarked;
