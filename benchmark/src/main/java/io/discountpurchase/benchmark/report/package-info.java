/** Table, CSV, JSON and a page. */
@NullMarked
package io.discountpurchase.benchmark.report;

import org.jspecify.annotations.NullMarked;
