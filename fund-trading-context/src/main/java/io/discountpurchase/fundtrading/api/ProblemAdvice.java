package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.domain.calendar.DateOutsideCalendar;
import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import java.util.concurrent.CompletionException;

/** Every error of a request becomes a problem document with a stable code; nothing of the inside shows. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String SOON_SECONDS = "1";

    private final ProblemDocuments documents;

    ProblemAdvice(ProblemDocuments documents) {
        this.documents = documents;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RequestProblem e) {
        ResponseEntity.HeadersBuilder<?> answer = ResponseEntity.of(documents.document(e.problem(), e.field()));
        return e.problem() == Problem.IN_PROGRESS
                ? answer.header(HttpHeaders.RETRY_AFTER, SOON_SECONDS).build()
                : answer.build();
    }

    @ExceptionHandler
    ProblemDetail outside(DateOutsideCalendar e) {
        return documents.document(Problem.DATE_OUTSIDE_CALENDAR, null);
    }

    @ExceptionHandler
    ProblemDetail wrongParameter(MethodArgumentTypeMismatchException e) {
        return documents.document(Problem.PARAMETER_FORMAT, e.getName());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(TransactionCentreUnavailable e) {
        log.warn("The transaction centre is unavailable: {}", e.getMessage());
        return ResponseEntity.of(documents.document(Problem.TRANSACTION_CENTRE_UNAVAILABLE, null))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** What a command has failed with, behind the future that carried it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(CompletionException e) {
        return e.getCause() instanceof TransactionCentreUnavailable unavailable
                ? unavailable(unavailable)
                : ResponseEntity.of(unexpected(e)).build();
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        log.error("A request has failed", e);
        return documents.document(Problem.INTERNAL_ERROR, null);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        RequestProblem problem = UnreadableBody.problemOf(e);
        return ResponseEntity.badRequest()
                .headers(headers)
                .body(documents.document(problem.problem(), problem.field()));
    }

    /** The only header that is needed here. */
    @Override
    protected ResponseEntity<Object> handleServletRequestBindingException(ServletRequestBindingException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return e instanceof MissingRequestHeaderException missing
                ? ResponseEntity.badRequest()
                        .headers(headers)
                        .body(documents.document(Problem.IDEMPOTENCY_KEY_REQUIRED, missing.getHeaderName()))
                : handleExceptionInternal(e, null, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception e, @Nullable Object body, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        Problem problem = switch (status.value()) {
            case 404 -> Problem.NOT_FOUND;
            case 405 -> Problem.METHOD_NOT_ALLOWED;
            case 406 -> Problem.NOT_ACCEPTABLE;
            case 415 -> Problem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> Problem.TRANSACTION_CENTRE_UNAVAILABLE;
            default -> status.is4xxClientError() ? Problem.BAD_REQUEST : Problem.INTERNAL_ERROR;
        };
        return ResponseEntity.status(problem.status()).headers(headers).body(documents.document(problem, null));
    }
}
