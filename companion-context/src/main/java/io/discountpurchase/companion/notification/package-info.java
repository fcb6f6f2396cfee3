/** 最大努力通知 best-effort notification: posts what is published to an address of the investor, again and again, but not for ever. */
@NullMarked
package io.discountpurchase.companion.notification;

import org.jspecify.annotations.NullMarked;
