/** The wiring that belongs to no feature. */
@NullMarked
package io.discountpurchase.webui.config;

import org.jspecify.annotations.NullMarked;
