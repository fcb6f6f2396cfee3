/** JSON as the API reads and writes it: nothing lenient, nothing guessed. */
@NullMarked
package io.discountpurchase.webui.edge.json;

import org.jspecify.annotations.NullMarked;
