@NullMarked
package io.discountpurchase.companion.notice;

import org.jspecify.annotations.NullMarked;
