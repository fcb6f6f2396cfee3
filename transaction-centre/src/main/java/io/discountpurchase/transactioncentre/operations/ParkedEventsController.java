package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.audit.Redrive;
import io.discountpurchase.transactioncentre.eventhandling.ParkedEvent;
import io.discountpurchase.transactioncentre.eventhandling.ParkedEvents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

/** Parked events and their redrive; a service without event handlers has none. */
@RestController
@RequestMapping("/transaction-centre/parked-events")
class ParkedEventsController {
    private final Optional<ParkedEvents> parkedEvents;

    ParkedEventsController(Optional<ParkedEvents> parkedEvents) {
        this.parkedEvents = parkedEvents;
    }

    @GetMapping
    PageOf<ParkedEvent> parked(@RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return parkedEvents.map(parked -> new PageOf<>(parked.page(page, size), page, size, parked.count()))
                .orElseGet(() -> new PageOf<>(List.of(), page, size, 0));
    }

    @PostMapping("/{number}/redrive")
    ResponseEntity<?> redrive(@PathVariable long number, @RequestBody ReasonRequest request, Principal operator) {
        Redrive result = parkedEvents.map(parked -> parked.redrive(number, operator.getName(), request.reason()))
                .orElse(Redrive.UNKNOWN);
        return RedriveAnswer.of(result, "PARKED_EVENT_NOT_FOUND");
    }
}
