/** Processes: how they are started and waited for, and what they cost in processor time, memory and bytes written. */
@NullMarked
package io.discountpurchase.benchmark.machine;

import org.jspecify.annotations.NullMarked;
