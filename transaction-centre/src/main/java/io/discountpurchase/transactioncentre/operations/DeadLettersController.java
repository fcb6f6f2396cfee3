package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.audit.Redrive;
import io.discountpurchase.transactioncentre.reception.DeadLetters;
import io.discountpurchase.transactioncentre.reception.ParkedMessage;
import io.discountpurchase.transactioncentre.reception.ParkedMessageDetails;
import org.jspecify.annotations.Nullable;
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
    private final DeadLetters deadLetters;

    DeadLettersController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    record RedriveRequest(@Nullable String reason) {}

    record RedriveResult(long messageId, Redrive result) {}

    @GetMapping
    PageOf<ParkedMessage> parked(@RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return new PageOf<>(deadLetters.page(page, size), page, size, deadLetters.count());
    }

    @GetMapping("/{messageId}")
    ResponseEntity<?> details(@PathVariable long messageId) {
        Optional<ParkedMessageDetails> details = deadLetters.details(messageId);
        return details.isPresent() ? ResponseEntity.ok(details.get()) : unknown();
    }

    @PostMapping("/{messageId}/redrive")
    ResponseEntity<?> redrive(@PathVariable long messageId, @RequestBody RedriveRequest request, Principal operator) {
        Redrive result = deadLetters.redrive(messageId, operator.getName(), request.reason());
        return switch (result) {
            case DONE -> ResponseEntity.ok(new RedriveResult(messageId, result));
            case FAILED_AGAIN -> Problems.of(HttpStatus.CONFLICT, "REDRIVE_FAILED");
            case NOT_PARKED -> Problems.of(HttpStatus.CONFLICT, "NOT_PARKED");
            case UNKNOWN -> unknown();
            case REASON_REQUIRED, REASON_TOO_LONG -> Problems.of(HttpStatus.BAD_REQUEST, result.name());
        };
    }

    private static ResponseEntity<?> unknown() {
        return Problems.of(HttpStatus.NOT_FOUND, "DEAD_LETTER_NOT_FOUND");
    }
}
