/** The edge: pages and the public JSON API for investors and operators; it talks to the contexts over HTTP only. */
@NullMarked
package io.discountpurchase.webui;

import org.jspecify.annotations.NullMarked;
