/** What has happened, arranged for questions. */
@NullMarked
package io.discountpurchase.fundtrading.readmodel;

import org.jspecify.annotations.NullMarked;
