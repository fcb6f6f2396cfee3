/** Object mothers: the funds, people and days that the tests talk about. */
@NullMarked
package io.discountpurchase.fundtrading.mother;

import org.jspecify.annotations.NullMarked;
