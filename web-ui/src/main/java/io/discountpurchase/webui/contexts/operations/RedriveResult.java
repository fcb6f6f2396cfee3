package io.discountpurchase.webui.contexts.operations;

/** How a redrive has ended. */
public record RedriveResult(String result) {}
