package io.discountpurchase.webui.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.operations.ParkedMessage;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A message that was taken out of the flow. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetterItem(
        @Schema(example = "wallet-17") String id,
        @Schema(example = "wallet") String context,
        String consumer,
        String topic,
        @Nullable String messageType,
        @Nullable String businessKey,
        @Schema(example = "MALFORMED_JSON") String reason,
        String cause,
        int attempts,
        Instant parkedAt,
        @Schema(example = "PARKED") String state,
        @Nullable String redrivenBy,
        @Nullable String redriveReason) {
    static DeadLetterItem of(ContextName context, ParkedMessage row) {
        return new DeadLetterItem(new ContextId(context, row.messageId()).toString(), context.toString(),
                row.consumer(),
                row.topic(), row.messageType(), row.businessKey(), row.reason(), row.cause(), row.attempts(),
                row.parkedAt(), row.state(), row.redrivenBy(), row.redriveReason());
    }
}
