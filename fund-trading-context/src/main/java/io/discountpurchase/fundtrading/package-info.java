/**
 * The sub transaction of a purchase: quotes, orders for the target fund, daily quotas, confirmation at the NAV of T, and
 * holdings. Neighbours: wallet-context says when a purchase is funded and hears how its order ended.
 */
@NullMarked
package io.discountpurchase.fundtrading;

import org.jspecify.annotations.NullMarked;
