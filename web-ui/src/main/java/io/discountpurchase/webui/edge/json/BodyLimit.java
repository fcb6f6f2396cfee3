package io.discountpurchase.webui.edge.json;

import io.discountpurchase.webui.edge.ApiPaths;
import io.discountpurchase.webui.problem.ProblemCode;
import io.discountpurchase.webui.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Refuses a body that says it is too long before a byte of it is read. Comes after the login: strangers learn nothing. */
@Component
class BodyLimit extends OncePerRequestFilter {
    static final int BYTES = 64 * 1024;

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.contain(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > BYTES) {
            problems.write(ProblemCode.BODY_TOO_LARGE.asProblem(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
