package io.discountpurchase.webui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

import java.io.IOException;

/** Back to the form, which says what was wrong without saying whether the name is known. */
class PageLoginFailures implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException refused) throws IOException {
        response.sendRedirect(refused instanceof TooManyLogins ? "/login?wait" : "/login?error");
    }
}
