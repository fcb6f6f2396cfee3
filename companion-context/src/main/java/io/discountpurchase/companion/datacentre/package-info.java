/** 数据中心 data centre: keeps everything that flows, whatever its topic and tag. */
@NullMarked
package io.discountpurchase.companion.datacentre;

import org.jspecify.annotations.NullMarked;
