package io.discountpurchase.companion.datacentre;

import java.time.Instant;

/** @param hour its beginning */
record DataCount(Instant hour, String topic, String tag, long messages) {}
