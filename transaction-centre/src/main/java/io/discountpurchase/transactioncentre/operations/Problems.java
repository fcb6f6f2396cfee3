package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as RFC 9457 documents with a stable code. */
final class Problems {
    private Problems() {}

    static ResponseEntity<ProblemDetail> reasonRequired() {
        return of(HttpStatus.BAD_REQUEST, "REASON_REQUIRED", "Say why: the reason is kept for the audit");
    }

    static ResponseEntity<ProblemDetail> reasonTooLong() {
        return of(HttpStatus.BAD_REQUEST, "REASON_TOO_LONG",
                "A reason has at most " + OperatorRequest.LONGEST_REASON + " characters");
    }

    static ResponseEntity<ProblemDetail> of(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return ResponseEntity.of(problem).build();
    }
}
