/** 群发 announcements: what happens to a fund or to the market, told to everybody whom it concerns. */
@NullMarked
package io.discountpurchase.companion.announcement;

import org.jspecify.annotations.NullMarked;
