/** What campaigns decide. */
@NullMarked
package io.discountpurchase.companion.campaign;

import org.jspecify.annotations.NullMarked;
