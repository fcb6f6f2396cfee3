package io.discountpurchase.webui.live;

/** What a context says when something of an investor's has moved. */
record Change(String investorId, String topic, long version) {}
