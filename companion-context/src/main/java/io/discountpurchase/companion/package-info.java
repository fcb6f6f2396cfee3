/** 陪伴 companionship: hears what happens to an investor's money and tells the investor; one small package for each task. */
@NullMarked
package io.discountpurchase.companion;

import org.jspecify.annotations.NullMarked;
