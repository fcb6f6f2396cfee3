/** What an investor may still buy of a limited fund on one trading day. */
@NullMarked
package io.discountpurchase.fundtrading.domain.quota;

import org.jspecify.annotations.NullMarked;
