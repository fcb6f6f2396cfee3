/** Whether the edge says that it is well. */
@NullMarked
package io.discountpurchase.webui.health;

import org.jspecify.annotations.NullMarked;
