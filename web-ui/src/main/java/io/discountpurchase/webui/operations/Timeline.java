package io.discountpurchase.webui.operations;

import java.util.List;

/** Everything that happened for a purchase, in causal order. */
public record Timeline(List<TimelineItem> items) {}
