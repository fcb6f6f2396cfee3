package io.discountpurchase.webui.contexts.operations;

/** What became of something that an operator has asked a context for: a stable code. */
public record OperatorResult(String result) {}
