/** What happens because something else has happened: the saga and the reactions. */
@NullMarked
package io.discountpurchase.wallet.process;

import org.jspecify.annotations.NullMarked;
