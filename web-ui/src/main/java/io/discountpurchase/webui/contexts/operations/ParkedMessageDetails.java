package io.discountpurchase.webui.contexts.operations;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Everything that a context knows of a message that it has taken out of the flow. */
public record ParkedMessageDetails(
        ParkedMessage message,
        @Nullable String messageVersion,
        @Nullable String transactionId,
        Instant firstSeenAt,
        String body,
        int bodyBytes,
        List<PerformedAction> actions) {}
