/** The published language: integration events by publishing context, versioned records of simple types. */
@NullMarked
package io.discountpurchase.sharedkernel.contract;

import org.jspecify.annotations.NullMarked;
