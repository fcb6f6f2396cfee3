package io.discountpurchase.webui.contexts.companion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** A notice as compliance sees it; without a decider it waits, or broke no rule. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewedNotice(
        String noticeId,
        @Schema(example = "WAITING") String state,
        Instant cameAt,
        @Schema(example = "TagA") String tag,
        @Schema(example = "BONUS_GRANTED") String kind,
        @Schema(example = "alice") String investorId,
        String title,
        String text,
        List<RuleFinding> findings,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable Instant decidedAt) {
    /**
     * A rule that a notice breaks.
     *
     * @param detail the promise that is forbidden; the language without a word about risk
     */
    public record RuleFinding(
            @Schema(example = "FORBIDDEN_PROMISE") String rule,
            @Schema(example = "guaranteed") String detail) {}
}
