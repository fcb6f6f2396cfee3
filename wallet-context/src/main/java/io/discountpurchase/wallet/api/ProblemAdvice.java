package io.discountpurchase.wallet.api;

import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class ProblemAdvice {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String SOON = "5";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broker(TransactionCentreUnavailable unavailable) {
        log.warn("Purchase not possible: {}", unavailable.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "TRANSACTION_CENTRE_UNAVAILABLE"));
    }

    @ExceptionHandler
    ProblemDetail header(MissingRequestHeaderException missing) {
        return problems.of(HttpStatus.BAD_REQUEST, "IDEMPOTENCY_KEY_REQUIRED", missing.getHeaderName());
    }
}
