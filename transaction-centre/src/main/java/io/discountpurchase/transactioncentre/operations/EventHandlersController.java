package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.eventhandling.EventHandlerGroup;
import io.discountpurchase.transactioncentre.eventhandling.EventHandlers;
import io.discountpurchase.transactioncentre.eventhandling.EventHandlers.Rebuilding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

/** Event handlers and the rebuild of read models; a service without event handlers has none. */
@RestController
@RequestMapping("/transaction-centre/event-handlers")
class EventHandlersController {
    private final Optional<EventHandlers> handlers;

    EventHandlersController(Optional<EventHandlers> handlers) {
        this.handlers = handlers;
    }

    record RebuildAnswer(Rebuilding result) {}

    @GetMapping
    List<EventHandlerGroup> groups() {
        return handlers.map(EventHandlers::groups).orElse(List.of());
    }

    @PostMapping("/{group}/rebuild")
    ResponseEntity<?> rebuild(@PathVariable String group, @RequestBody ReasonRequest request, Principal operator) {
        Rebuilding result = handlers.map(present -> present.rebuild(group, operator.getName(), request.reason()))
                .orElse(Rebuilding.UNKNOWN);
        return switch (result) {
            case STARTED -> ResponseEntity.accepted().body(new RebuildAnswer(result));
            case ALREADY_REBUILDING, NOT_A_PROJECTION -> Problems.of(HttpStatus.CONFLICT, result.name());
            case UNKNOWN -> Problems.of(HttpStatus.NOT_FOUND, "EVENT_HANDLERS_NOT_FOUND");
        };
    }
}
