/** Where processor time goes, read from recordings of Java Flight Recorder. */
@NullMarked
package io.discountpurchase.benchmark.profile;

import org.jspecify.annotations.NullMarked;
