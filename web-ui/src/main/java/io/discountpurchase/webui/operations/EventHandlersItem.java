package io.discountpurchase.webui.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.operations.EventHandlerGroup;
import io.discountpurchase.webui.contexts.operations.RebuildProgress;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group of event handlers, and how it is doing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventHandlersItem(
        @Schema(example = "wallet") String context,
        @Schema(example = "wallet-overview") String group,
        @Schema(description = "Whether it only writes a read model, which can be rebuilt") boolean projection,
        @Schema(example = "RUNNING", description = "RUNNING, FAILING, STOPPED or REBUILDING") String state,
        @Schema(description = "Events not handled yet") long behind,
        @Schema(description = "Events taken out of the way") long parked,
        @Nullable RebuildProgress lastRebuild) {
    static EventHandlersItem of(ContextName context, EventHandlerGroup row) {
        return new EventHandlersItem(context.toString(), row.name(), row.projection(), row.state(), row.behind(),
                row.parked(), row.lastRebuild());
    }
}
