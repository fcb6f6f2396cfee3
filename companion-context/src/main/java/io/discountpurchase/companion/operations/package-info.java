/** 运营 operations (TagA): counts what is said in its name, by kind and day. */
@NullMarked
package io.discountpurchase.companion.operations;

import org.jspecify.annotations.NullMarked;
