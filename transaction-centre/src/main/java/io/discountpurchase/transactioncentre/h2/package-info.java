/** What H2 needs so that a service can be killed at any moment. PostgreSQL needs none of it. */
@NullMarked
package io.discountpurchase.transactioncentre.h2;

import org.jspecify.annotations.NullMarked;
