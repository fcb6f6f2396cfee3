/** 陪伴 companionship: hears what happens to a purchase and tells the investor; decides nothing, and so lies flat in one package. */
@NullMarked
package io.discountpurchase.companion;

import org.jspecify.annotations.NullMarked;
