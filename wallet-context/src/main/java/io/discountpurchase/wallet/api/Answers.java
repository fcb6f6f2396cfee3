package io.discountpurchase.wallet.api;

import io.discountpurchase.wallet.process.PlacementResult;
import io.discountpurchase.wallet.process.PlacementResult.Accepted;
import io.discountpurchase.wallet.process.PlacementResult.Busy;
import io.discountpurchase.wallet.process.PlacementResult.KeyMismatch;
import io.discountpurchase.wallet.process.PlacementResult.Refused;
import io.discountpurchase.wallet.process.PlacementResult.StillRunning;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.UUID;
import java.util.function.BiFunction;

/** What came of a request with an idempotency key, as HTTP. */
@Component
class Answers {
    private static final String SOON = "1";

    private final Problems problems;

    Answers(Problems problems) {
        this.problems = problems;
    }

    ResponseEntity<?> to(PlacementResult result, HttpStatus success, BiFunction<UUID, String, ?> body) {
        return switch (result) {
            case Accepted accepted -> ResponseEntity.status(success).body(body.apply(accepted.id(), accepted.status()));
            case Refused refused -> problem(problems.of(HttpStatus.UNPROCESSABLE_CONTENT, refused.code(), "amount"));
            case KeyMismatch mismatch -> problem(
                    problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "IDEMPOTENCY_MISMATCH", "Idempotency-Key"));
            case StillRunning running -> notYet(HttpStatus.CONFLICT, "IN_PROGRESS");
            case Busy busy -> notYet(HttpStatus.SERVICE_UNAVAILABLE, "WALLET_BUSY");
        };
    }

    private ResponseEntity<?> notYet(HttpStatus status, String code) {
        return ResponseEntity.status(status).header(HttpHeaders.RETRY_AFTER, SOON).body(problems.of(status, code));
    }

    private static ResponseEntity<?> problem(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }
}
