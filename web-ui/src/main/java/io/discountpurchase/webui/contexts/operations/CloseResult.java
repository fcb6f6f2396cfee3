package io.discountpurchase.webui.contexts.operations;

/** How closing an alert has ended. */
public record CloseResult(String result) {}
