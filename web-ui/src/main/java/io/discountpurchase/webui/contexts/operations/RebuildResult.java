package io.discountpurchase.webui.contexts.operations;

/** What became of the wish to have a read model rebuilt. */
public record RebuildResult(String result) {}
