package io.discountpurchase.webui.contexts.operations;

/** Why an operator does something. */
public record OperatorReason(String reason) {}
