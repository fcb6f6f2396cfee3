package io.discountpurchase.webui.contexts.operations;

import org.jspecify.annotations.Nullable;

/** Event handlers of a context that share a processor. */
public record EventHandlerGroup(
        String name,
        boolean projection,
        String state,
        long behind,
        long parked,
        @Nullable RebuildProgress lastRebuild) {}
