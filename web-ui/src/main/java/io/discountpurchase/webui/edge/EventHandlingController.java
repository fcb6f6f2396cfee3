package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.input.ReasonInput;
import io.discountpurchase.webui.operations.EventHandlersItem;
import io.discountpurchase.webui.operations.EventHandling;
import io.discountpurchase.webui.operations.ParkedEventItem;
import io.discountpurchase.webui.operations.RebuildStarted;
import io.discountpurchase.webui.operations.Redriven;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

@RestController
@RequestMapping(path = "/api/operations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operations")
class EventHandlingController {
    private final EventHandling handling;

    EventHandlingController(EventHandling handling) {
        this.handling = handling;
    }

    @GetMapping("/event-handlers")
    @Operation(summary = "The event handlers of all contexts, and how they are doing")
    List<EventHandlersItem> groups() {
        return handling.groups();
    }

    @PostMapping(path = "/event-handlers/{context}/{group}/rebuild", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Build a read model anew from all events", description = "In the background; readers see the old one until it is done. The list of event handlers tells how far it is.")
    RebuildStarted rebuild(@Parameter(example = "wallet") @PathVariable String context,
            @Parameter(example = "wallet-overview") @PathVariable String group,
            @RequestBody ReasonRequest request) {
        return handling.rebuild(context, group, ReasonInput.parse(request.reason()));
    }

    @GetMapping("/parked-events")
    @Operation(summary = "Events that their handlers could not handle, newest first")
    PageOf<ParkedEventItem> parked(PageInput page) {
        return handling.parked(page);
    }

    @PostMapping(path = "/parked-events/{id}/redrive", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Handle a parked event, and what waits behind it, once more", description = "The reason is kept for the audit.")
    Redriven redrive(@Parameter(example = "wallet-2") @PathVariable String id, @RequestBody ReasonRequest request) {
        return handling.redrive(id, ReasonInput.parse(request.reason()));
    }
}
