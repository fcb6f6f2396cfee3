package io.discountpurchase.transactioncentre.operations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.sql.SQLException;

/**
 * The answer of every service whose database fails: away, full, or cut off. It comes before the service's own advice, which
 * would take the failure for an error of the program. Whether a request took effect may be unknown; the same one under the
 * same key finds out.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseProblems {
    private static final Logger log = LoggerFactory.getLogger(DatabaseProblems.class);
    private static final String SOON = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(SQLException failure) {
        log.warn("The database failed: {}", failure.toString());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .body(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "DATABASE_UNAVAILABLE").getBody());
    }
}
