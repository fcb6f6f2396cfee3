package io.discountpurchase.webui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** A part of a page cannot show the login form: the page loads itself again, and that leads there. */
class FragmentEntryPoint implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        response.setHeader("HX-Refresh", "true");
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
