package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.edge.ApiPaths;
import io.discountpurchase.webui.failure.Failures;
import io.discountpurchase.webui.problem.ProblemException;
import io.discountpurchase.webui.problem.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** What the container or a filter has refused before any controller was asked, such as a form without its CSRF token. */
@Controller
class ContainerErrors implements ErrorController {
    private final FailurePage page;
    private final ProblemWriter problems;

    ContainerErrors(FailurePage page, ProblemWriter problems) {
        this.page = page;
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemException problem = Failures.ofStatus(status(request));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && ApiPaths.contain(path)) {
            problems.write(problem, request, response);
            return null;
        }
        return page.of(problem, request);
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? HttpStatusCode.valueOf(status)
                : HttpStatus.NOT_FOUND;
    }
}
