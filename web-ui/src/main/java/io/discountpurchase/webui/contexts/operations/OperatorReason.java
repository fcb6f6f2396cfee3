package io.discountpurchase.webui.contexts.operations;

/** Why a parked message is sent again. */
public record RedriveReason(String reason) {}
