package io.discountpurchase.webui.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.operations.PerformedAction;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What an operator asked for, and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionItem(
        @Schema(example = "wallet-5") String id,
        @Schema(example = "wallet") String context,
        Instant at,
        @Schema(example = "operator") String operator,
        @Schema(example = "REDRIVE") String action,
        @Schema(example = "dead-letter-17") String subject,
        @Nullable String reason,
        @Schema(example = "DONE") String outcome) {
    static ActionItem of(ContextName context, PerformedAction row) {
        return new ActionItem(new ContextId(context, row.actionId()).toString(), context.toString(), row.at(),
                row.operator(), row.action(), row.subject(), row.reason(), row.outcome());
    }
}
