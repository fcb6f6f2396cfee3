/** The whole system in processes of its own: started, used, stopped, killed and started again. */
@NullMarked
package io.discountpurchase.allinone;

import org.jspecify.annotations.NullMarked;
