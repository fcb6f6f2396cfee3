package io.discountpurchase.webui.failure;

import io.discountpurchase.webui.contexts.http.ContextFailures;
import io.discountpurchase.webui.problem.ProblemCode;
import io.discountpurchase.webui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns whatever was thrown into the refusal that the caller gets; what nobody expected keeps its stack in the log. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    public static ProblemException translate(Exception failure) {
        return switch (failure) {
            case ProblemException problem -> problem;
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable.getCause());
            case RestClientException context -> ContextFailures.of(context);
            case TypeMismatchException unreadable -> ProblemCode.MALFORMED_REQUEST.asProblem();
            case ErrorResponse known when known.getStatusCode().is4xxClientError() -> ofStatus(known.getStatusCode());
            default -> unexpected(failure);
        };
    }

    /** The edge's words for a bare status that the container or the framework has chosen. */
    public static ProblemException ofStatus(HttpStatusCode status) {
        return switch (HttpStatus.resolve(status.value())) {
            case NOT_FOUND -> ProblemCode.NOT_FOUND.asProblem();
            case UNAUTHORIZED -> ProblemCode.UNAUTHENTICATED.asProblem();
            case FORBIDDEN -> ProblemCode.FORBIDDEN.asProblem();
            case METHOD_NOT_ALLOWED -> ProblemCode.METHOD_NOT_ALLOWED.asProblem();
            case NOT_ACCEPTABLE -> ProblemCode.NOT_ACCEPTABLE.asProblem();
            case CONTENT_TOO_LARGE -> ProblemCode.BODY_TOO_LARGE.asProblem();
            case UNSUPPORTED_MEDIA_TYPE -> ProblemCode.UNSUPPORTED_MEDIA_TYPE.asProblem();
            case HTTP_VERSION_NOT_SUPPORTED -> ProblemCode.MALFORMED_REQUEST.asProblem();
            case null, default -> status.is4xxClientError()
                    ? ProblemCode.MALFORMED_REQUEST.asProblem()
                    : ProblemCode.INTERNAL_ERROR.asProblem();
        };
    }

    private static ProblemException unreadable(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> ProblemCode.BODY_REQUIRED.asProblem();
            case UnrecognizedPropertyException unknown -> ProblemCode.UNKNOWN_FIELD.at(unknown.getPropertyName());
            case MismatchedInputException mismatch -> typeMismatch(mismatch);
            default -> ProblemCode.MALFORMED_JSON.asProblem();
        };
    }

    private static ProblemException typeMismatch(MismatchedInputException mismatch) {
        return mismatch.getPath()
                .stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .findFirst()
                .map(ProblemCode.TYPE_MISMATCH::at)
                .orElseGet(ProblemCode.TYPE_MISMATCH::asProblem);
    }

    private static ProblemException unexpected(Exception failure) {
        LOG.error("Nobody expected this", failure);
        return ProblemCode.INTERNAL_ERROR.asProblem();
    }
}
