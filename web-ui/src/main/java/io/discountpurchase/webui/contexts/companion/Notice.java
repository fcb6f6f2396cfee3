package io.discountpurchase.webui.contexts.companion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A notice for an investor. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notice(
        String noticeId,
        Instant at,
        @Schema(example = "TagB") String tag,
        @Schema(example = "PURCHASE_ACCEPTED") String kind,
        String title,
        String text,
        @Schema(example = "PUBLISHED") String state,
        @Schema(description = "Whether the investor has had it before their eyes") boolean seen,
        @Nullable String purchaseId,
        @Nullable String redemptionId,
        @Nullable String topUpId,
        @Schema(description = "Under which it is posted to a webhook, whose notifications tell what became of that") @Nullable String notificationId) {}
