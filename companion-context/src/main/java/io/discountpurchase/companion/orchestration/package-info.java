/** 陪伴编排 orchestration (TagC): knows how far it has accompanied each investor. */
@NullMarked
package io.discountpurchase.companion.orchestration;

import org.jspecify.annotations.NullMarked;
