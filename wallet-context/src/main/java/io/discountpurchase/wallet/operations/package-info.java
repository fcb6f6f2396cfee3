/** What an operator checks: the books against each other. */
@NullMarked
package io.discountpurchase.wallet.operations;

import org.jspecify.annotations.NullMarked;
