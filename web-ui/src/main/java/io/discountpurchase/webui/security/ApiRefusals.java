package io.discountpurchase.webui.security;

import io.discountpurchase.webui.problem.ProblemCode;
import io.discountpurchase.webui.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

import java.io.IOException;

/** What the API says to strangers, to those who may not, and to those who guess passwords. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemWriter problems;

    ApiRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof TooManyLogins) {
            problems.write(ProblemCode.TOO_MANY_LOGINS.retryAfter(LoginLimit.WINDOW), request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"discount-purchase\", charset=\"UTF-8\"");
        problems.write(ProblemCode.UNAUTHENTICATED.asProblem(), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(ProblemCode.FORBIDDEN.asProblem(), request, response);
    }
}
