/** Which receivers are called. */
@NullMarked
package io.discountpurchase.companion.notification;

import org.jspecify.annotations.NullMarked;
