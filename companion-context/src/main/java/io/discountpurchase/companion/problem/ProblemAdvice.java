package io.discountpurchase.companion.problem;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import java.util.Locale;
import java.util.Set;

/** What a caller can get wrong before anything is asked; asked before Spring Boot's own advice. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice("io.discountpurchase.companion")
class ProblemAdvice {
    private static final Set<String> OF_A_PAGE = Set.of("page", "size");

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail pageOutOfRange(HandlerMethodValidationException outOfRange, Locale language) {
        return problems.of(HttpStatus.BAD_REQUEST, "PAGE_RANGE", language);
    }

    @ExceptionHandler
    ProblemDetail notOfItsForm(MethodArgumentTypeMismatchException mismatch, Locale language) {
        String code = OF_A_PAGE.contains(mismatch.getName()) ? "PAGE_RANGE" : "PARAMETER_FORMAT";
        return problems.of(HttpStatus.BAD_REQUEST, code, language);
    }
}
