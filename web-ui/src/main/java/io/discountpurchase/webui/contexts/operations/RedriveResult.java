package io.discountpurchase.webui.contexts.operations;

/** How a redrive has ended. */
public record RedriveResult(long messageId, String result) {}
