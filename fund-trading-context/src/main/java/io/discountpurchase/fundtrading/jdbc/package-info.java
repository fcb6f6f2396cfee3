/** Values of the domain in columns of the database. */
@NullMarked
package io.discountpurchase.fundtrading.jdbc;

import org.jspecify.annotations.NullMarked;
