package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.reception.DeadLetters;
import io.discountpurchase.transactioncentre.reception.DeadLetters.Redrive;
import io.discountpurchase.transactioncentre.reception.ParkedMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

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

    @PostMapping("/{messageId}/redrive")
    ResponseEntity<?> redrive(@PathVariable long messageId, @RequestBody RedriveRequest request, Principal operator) {
        String reason = request.reason();
        if (reason == null || reason.isBlank()) {
            return problem(HttpStatus.BAD_REQUEST, "REASON_REQUIRED", "A redrive needs a reason");
        }
        Redrive result = deadLetters.redrive(messageId, operator.getName(), reason);
        return switch (result) {
            case DONE -> ResponseEntity.ok(new RedriveResult(messageId, result));
            case FAILED_AGAIN ->
                problem(HttpStatus.CONFLICT, "REDRIVE_FAILED", "The message failed again and stays parked");
            case NOT_PARKED -> problem(HttpStatus.CONFLICT, "NOT_PARKED", "The message has been redriven already");
            case UNKNOWN -> problem(HttpStatus.NOT_FOUND, "DEAD_LETTER_NOT_FOUND", "There is no such parked message");
        };
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return ResponseEntity.of(problem).build();
    }
}
