package io.discountpurchase.webui.contexts.http;

import io.discountpurchase.webui.problem.ProblemCode;
import io.discountpurchase.webui.problem.ProblemException;
import org.springframework.web.client.RestClientException;

import java.io.IOException;
import java.time.Duration;

/** What the edge says when a context fails rather than refuses. */
public final class ContextFailures {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private ContextFailures() {}

    /** No answer at all: worth another try. */
    public static ProblemException unavailable() {
        return ProblemCode.CONTEXT_UNAVAILABLE.retryAfter(PAUSE);
    }

    /** An answer that broke off is as good as none; one that cannot be understood is the context's fault. */
    public static ProblemException of(RestClientException failure) {
        return failure.getMostSpecificCause() instanceof IOException
                ? unavailable()
                : ProblemCode.CONTEXT_FAILED.asProblem();
    }
}
