/** 客服 customer service (TagB): has a case for each investor who is left with a decision about money. */
@NullMarked
package io.discountpurchase.companion.customerservice;

import org.jspecify.annotations.NullMarked;
