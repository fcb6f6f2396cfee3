package io.discountpurchase.webui.contexts.companion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What became of posting a notice; the next attempt has a time while it is pending. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentNotification(
        String notificationId,
        @Schema(example = "DELIVERED") String state,
        int attempts,
        @Nullable Instant nextAt,
        @Schema(example = "HTTP 204") @Nullable String lastAnswer) {}
