package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.reception.DeadLetters;
import io.discountpurchase.transactioncentre.reception.DeadLetters.Discard;
import io.discountpurchase.transactioncentre.reception.ParkedMessage;
import io.discountpurchase.transactioncentre.reception.ParkedMessageDetails;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.Optional;

/** Parked messages and their redrive. */
@RestController
@RequestMapping("/transaction-centre/dead-letters")
class DeadLettersController {
    private static final String UNKNOWN = "DEAD_LETTER_NOT_FOUND";

    private final DeadLetters deadLetters;

    DeadLettersController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    record DiscardAnswer(Discard result) {}

    @GetMapping
    PageOf<ParkedMessage> parked(@RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return new PageOf<>(deadLetters.page(page, size), page, size, deadLetters.count());
    }

    @GetMapping("/{messageId}")
    ResponseEntity<?> details(@PathVariable long messageId) {
        Optional<ParkedMessageDetails> details = deadLetters.details(messageId);
        return details.isPresent() ? ResponseEntity.ok(details.get()) : Problems.of(HttpStatus.NOT_FOUND, UNKNOWN);
    }

    @PostMapping("/{messageId}/redrive")
    ResponseEntity<?> redrive(@PathVariable long messageId, @RequestBody ReasonRequest request, Principal operator) {
        return RedriveAnswer.of(deadLetters.redrive(messageId, operator.getName(), request.reason()), UNKNOWN);
    }

    @PostMapping("/{messageId}/discard")
    ResponseEntity<?> discard(@PathVariable long messageId, @RequestBody ReasonRequest request, Principal operator) {
        Discard result = deadLetters.discard(messageId, operator.getName(), request.reason());
        return switch (result) {
            case DISCARDED -> ResponseEntity.ok(new DiscardAnswer(result));
            case NOT_PARKED -> Problems.of(HttpStatus.CONFLICT, "NOT_PARKED");
            case UNKNOWN -> Problems.of(HttpStatus.NOT_FOUND, UNKNOWN);
        };
    }
}
