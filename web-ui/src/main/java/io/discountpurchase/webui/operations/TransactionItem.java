package io.discountpurchase.webui.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.operations.LedgerRow;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A row of a context's transaction ledger. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransactionItem(
        @Schema(example = "wallet") String context,
        String transactionId,
        String businessKey,
        @Schema(example = "DiscountPurchaseFunded") String messageType,
        @Schema(example = "COMMITTED") String state,
        Instant decidedAt,
        @Nullable Instant answeredAt,
        @Schema(example = "LOCAL") @Nullable String answeredBy) {
    static TransactionItem of(ContextName context, LedgerRow row) {
        return new TransactionItem(context.toString(), row.transactionId(), row.businessKey(), row.messageType(),
                row.state(), row.decidedAt(), row.answeredAt(), row.answeredBy());
    }
}
