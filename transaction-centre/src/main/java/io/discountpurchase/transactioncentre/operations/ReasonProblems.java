package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.audit.ReasonRefused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells an operator that a reason is missing or too long, whatever it was asked for. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReasonProblems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ReasonRefused refused) {
        return Problems.of(HttpStatus.BAD_REQUEST, refused.flaw().name(), "reason");
    }
}
