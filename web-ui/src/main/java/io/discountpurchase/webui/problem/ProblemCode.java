package io.discountpurchase.webui.problem;

import java.time.Duration;

/** The refusals that the edge itself gives. What a context refuses keeps the context's own code. */
public enum ProblemCode {
    AMOUNT_REQUIRED(400),
    AMOUNT_NOT_POSITIVE(400),
    AMOUNT_SCALE(400),
    AMOUNT_TOO_LARGE(400),
    AMOUNT_FORMAT(400),
    SHARES_REQUIRED(400),
    SHARES_NOT_POSITIVE(400),
    SHARES_SCALE(400),
    SHARES_TOO_LARGE(400),
    SHARES_FORMAT(400),
    FUND_REQUIRED(400),
    FUND_FORMAT(400),
    QUOTE_REQUIRED(400),
    ENABLED_REQUIRED(400),
    REASON_REQUIRED(400),
    REASON_TOO_LONG(400),
    ID_FORMAT(400),
    IDEMPOTENCY_KEY_REQUIRED(400),
    IDEMPOTENCY_KEY_FORMAT(400),
    BODY_REQUIRED(400),
    MALFORMED_JSON(400),
    MALFORMED_REQUEST(400),
    UNKNOWN_FIELD(400),
    TYPE_MISMATCH(400),
    STATE_UNKNOWN(400),
    TAG_UNKNOWN(400),
    SORT_UNKNOWN(400),
    PAGE_RANGE(400),
    DATE_FORMAT(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    PURCHASE_NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    TOO_MANY_LOGINS(429),
    TOO_MANY_PURCHASES(429),
    INTERNAL_ERROR(500),
    CONTEXT_FAILED(502),
    CONTEXT_UNAVAILABLE(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public ProblemException asProblem() {
        return new ProblemException(status, name(), null, null, null);
    }

    public ProblemException at(String field) {
        return new ProblemException(status, name(), field, null, null);
    }

    public ProblemException retryAfter(Duration pause) {
        return new ProblemException(status, name(), null, null, pause);
    }
}
