package io.discountpurchase.webui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a page cannot show the login form: the page loads itself again, and that leads there. */
class FragmentEntryPoint implements AuthenticationEntryPoint {
    private static final Pattern QUOTE = Pattern.compile("(/funds/[0-9]{6})/quote");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        commence(request, response);
    }

    /** The amount that was typed is not in the page's own address. */
    void commence(HttpServletRequest request, HttpServletResponse response) {
        Matcher quote = QUOTE.matcher(request.getRequestURI());
        if (quote.matches()) {
            String typed = request.getQueryString();
            response.setHeader("HX-Redirect", quote.group(1) + "/purchase" + (typed == null ? "" : "?" + typed));
        } else {
            response.setHeader("HX-Refresh", "true");
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
