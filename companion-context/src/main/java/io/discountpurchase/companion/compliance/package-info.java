/** 合规 compliance: reads what operations (TagA) and orchestration (TagC) want to say before an investor does. */
@NullMarked
package io.discountpurchase.companion.compliance;

import org.jspecify.annotations.NullMarked;
