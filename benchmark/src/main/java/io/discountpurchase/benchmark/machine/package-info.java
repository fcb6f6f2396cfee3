/** What runs cost: processor time, memory, bytes written. */
@NullMarked
package io.discountpurchase.benchmark.machine;

import org.jspecify.annotations.NullMarked;
