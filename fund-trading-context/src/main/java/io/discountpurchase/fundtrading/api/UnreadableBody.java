package io.discountpurchase.fundtrading.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a body could not be read, in words for the one who sent it. */
final class UnreadableBody {
    private UnreadableBody() {}

    static RequestProblem problemOf(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case null -> new RequestProblem(Problem.BODY_REQUIRED);
            case UnrecognizedPropertyException unknown ->
                new RequestProblem(Problem.UNKNOWN_FIELD, unknown.getPropertyName());
            case MismatchedInputException mismatch -> mismatch(mismatch);
            case StreamReadException broken -> new RequestProblem(Problem.MALFORMED_JSON);
            default -> new RequestProblem(Problem.MALFORMED_JSON);
        };
    }

    /** A field of the wrong type, or a whole that is no object; without either it is something after the end. */
    private static RequestProblem mismatch(MismatchedInputException e) {
        String field = field(e);
        boolean afterTheEnd = field == null && e.getOriginalMessage().startsWith("Trailing token");
        return afterTheEnd
                ? new RequestProblem(Problem.MALFORMED_JSON)
                : new RequestProblem(Problem.TYPE_MISMATCH, field);
    }

    private static @Nullable String field(JacksonException e) {
        return e.getPath().isEmpty() ? null : e.getPath().getFirst().getPropertyName();
    }
}
