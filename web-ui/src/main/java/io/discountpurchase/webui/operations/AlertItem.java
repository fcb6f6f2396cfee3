package io.discountpurchase.webui.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.operations.RaisedAlert;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Something that an operator must look at, until it is closed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertItem(
        @Schema(example = "wallet-3") String id,
        @Schema(example = "wallet") String context,
        Instant raisedAt,
        @Schema(example = "MESSAGE_PARKED") String cause,
        @Nullable String businessKey,
        String detail,
        @Schema(description = "How often it was raised while it was open") int occurrences,
        Instant lastRaisedAt,
        @Nullable Instant closedAt,
        @Schema(example = "operator") @Nullable String closedBy,
        @Nullable String closeReason) {
    static AlertItem of(ContextName context, RaisedAlert row) {
        return new AlertItem(new ContextId(context, row.alertId()).toString(), context.toString(), row.raisedAt(),
                row.cause(), row.businessKey(), row.detail(), row.occurrences(), row.lastRaisedAt(), row.closedAt(),
                row.closedBy(), row.closeReason());
    }
}
