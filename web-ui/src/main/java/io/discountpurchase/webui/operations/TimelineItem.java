package io.discountpurchase.webui.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.discountpurchase.webui.contexts.companion.FlownMessageMark;
import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.operations.JournalRow;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One event or one step of a message. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineItem(
        Instant at,
        @Schema(example = "wallet") String context,
        @Schema(example = "MESSAGE", description = "EVENT or MESSAGE") String kind,
        @Schema(example = "HALF_MESSAGE_STORED") String name,
        @Schema(description = "What it happened to: an aggregate, or a message") @Nullable String subject,
        @Nullable String detail) {
    static TimelineItem of(ContextName context, JournalRow row) {
        return new TimelineItem(row.at(), context.toString(), row.kind(), row.name(), row.subject(), row.detail());
    }

    /** In the lane of its sender, with whose name its topic begins. */
    static TimelineItem of(FlownMessageMark message) {
        return new TimelineItem(message.at(), message.topic().replaceFirst("-events$", ""), "MESSAGE", "SENT",
                message.transactionId(), "data centre: " + message.topic() + " / " + message.tag());
    }
}
