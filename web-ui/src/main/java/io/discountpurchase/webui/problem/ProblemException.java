package io.discountpurchase.webui.problem;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/** A refusal on its way to the caller: expected, so it carries no stack trace. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SERVER_ERROR = 500;

    private final int status;
    private final String code;
    private final @Nullable String field;
    private final @Nullable String detail;
    private final @Nullable Duration retryAfter;

    /** @param detail words in the caller's language, if a context has found them already */
    public ProblemException(int status, String code, @Nullable String field, @Nullable String detail,
            @Nullable Duration retryAfter) {
        super(status + " " + code, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Whether nobody knows what has become of the request: it may be sent again, under the same key. */
    public boolean leavesOpen() {
        return status >= SERVER_ERROR;
    }

    public boolean is(ProblemCode expected) {
        return code.equals(expected.name());
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
