package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.failure.Failures;
import io.discountpurchase.webui.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/**
 * Answers every failure under {@code /api} with a problem document. An advice would not do: it is not asked when no
 * handler was found, and a wrong method or media type finds none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFailures implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    private final ProblemWriter problems;

    ApiFailures(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception failure) {
        if (!ApiPaths.contain(request)) {
            return null;
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        }
        try {
            problems.write(Failures.translate(failure), request, response);
        } catch (IOException callerHasGone) {
            LOG.debug("The caller did not wait for the answer", callerHasGone);
        }
        return new ModelAndView();
    }
}
