package io.discountpurchase.webui.contexts.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** How the last rebuild of a read model is getting on, or has ended. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RebuildProgress(
        Instant startedAt,
        @Nullable Instant endedAt,
        @Schema(description = "Events told again so far") long events,
        @Schema(description = "Why it ended with nothing changed") @Nullable String failure) {}
