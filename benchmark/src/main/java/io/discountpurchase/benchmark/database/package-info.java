/** H2 and PostgreSQL, begun anew for each run. */
@NullMarked
package io.discountpurchase.benchmark.database;

import org.jspecify.annotations.NullMarked;
