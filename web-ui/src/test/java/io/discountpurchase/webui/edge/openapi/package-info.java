/** Whether the description of the API tells the truth. */
@NullMarked
package io.discountpurchase.webui.edge.openapi;

import org.jspecify.annotations.NullMarked;
