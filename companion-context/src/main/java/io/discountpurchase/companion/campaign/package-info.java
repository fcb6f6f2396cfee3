/** Campaigns that give bonuses for top-ups, out of a budget: 充100送20. */
@NullMarked
package io.discountpurchase.companion.campaign;

import org.jspecify.annotations.NullMarked;
