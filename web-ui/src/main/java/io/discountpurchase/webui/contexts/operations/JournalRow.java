package io.discountpurchase.webui.contexts.operations;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One thing that happened for a purchase inside a context. */
public record JournalRow(
        Instant at,
        String kind,
        String name,
        @Nullable String subject,
        @Nullable String detail) {}
