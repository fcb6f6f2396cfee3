package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.edge.ApiPaths;
import io.discountpurchase.webui.failure.Failures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** A page that could not be made says so in words, with the id to ask about. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PageFailures implements HandlerExceptionResolver {
    private final FailurePage page;

    PageFailures(FailurePage page) {
        this.page = page;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler, Exception failure) {
        if (ApiPaths.contain(request) || response.isCommitted()) {
            return null;
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        }
        return page.of(Failures.translate(failure), request);
    }
}
