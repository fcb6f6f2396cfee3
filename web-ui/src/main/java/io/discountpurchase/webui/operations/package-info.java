/** Views over all contexts: merged lists, timelines and the reconciliation. */
@NullMarked
package io.discountpurchase.webui.operations;

import org.jspecify.annotations.NullMarked;
