package io.discountpurchase.webui.contexts.companion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Where notices are posted; the secret is told when it is set, and never again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Webhook(
        @Schema(example = "https://example.org/notices") String address,
        Instant setAt,
        @Nullable String secret) {}
