package io.discountpurchase.webui.operations;

import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.operations.ParkedEvent;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;

/** An event that its handlers could not handle. */
public record ParkedEventItem(
        @Schema(example = "wallet-2") String id,
        @Schema(example = "wallet") String context,
        @Schema(example = "purchase-progress") String group,
        @Schema(example = "WalletEvent$HoldSettled") String eventType,
        String businessKey,
        String cause,
        @Schema(description = "Later events that wait behind it") long waiting,
        Instant occurredAt,
        Instant parkedAt,
        Instant lastTriedAt) {
    static ParkedEventItem of(ContextName context, ParkedEvent row) {
        return new ParkedEventItem(new ContextId(context, row.number()).toString(), context.toString(), row.group(),
                row.eventType(), row.businessKey(), row.cause(), row.waiting(), row.occurredAt(), row.parkedAt(),
                row.lastTriedAt());
    }
}
