package io.discountpurchase.webui.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.operations.ParkedMessage;
import io.discountpurchase.webui.contexts.operations.ParkedMessageDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Everything about a message that was taken out of the flow: what an operator looks at before sending it again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetterDetails(
        @Schema(example = "wallet-17") String id,
        @Schema(example = "wallet") String context,
        String consumer,
        String topic,
        @Nullable String messageType,
        @Schema(example = "1") @Nullable String messageVersion,
        @Nullable String businessKey,
        @Nullable String transactionId,
        @Schema(example = "MALFORMED_JSON") String reason,
        String cause,
        int attempts,
        Instant firstSeenAt,
        Instant parkedAt,
        @Schema(example = "PARKED") String state,
        @Schema(description = "The first 8 KiB as text; what is no text shows as U+FFFD") String body,
        @Schema(description = "Length of the whole body") int bodyBytes,
        @Schema(description = "What operators have done with it, oldest first") List<ActionItem> actions) {
    static DeadLetterDetails of(ContextName context, ParkedMessageDetails details) {
        ParkedMessage row = details.message();
        return new DeadLetterDetails(new ContextId(context, row.messageId()).toString(), context.toString(),
                row.consumer(), row.topic(), row.messageType(), details.messageVersion(), row.businessKey(),
                details.transactionId(), row.reason(), row.cause(), row.attempts(), details.firstSeenAt(),
                row.parkedAt(), row.state(), details.body(), details.bodyBytes(),
                details.actions().stream().map(action -> ActionItem.of(context, action)).toList());
    }
}
