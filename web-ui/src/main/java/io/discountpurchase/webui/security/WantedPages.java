package io.discountpurchase.webui.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The page that a stranger wanted is shown after the login: a whole page of this site, never a part of one. */
final class WantedPages {
    private WantedPages() {}

    static LoginUrlAuthenticationEntryPoint login() {
        return new LoginUrlAuthenticationEntryPoint("/login");
    }

    static RequestCache cache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod()) && !isFragment(request)
                && !isStream(request));
        return cache;
    }

    static boolean isStream(HttpServletRequest request) {
        return request.getRequestURI().equals("/live");
    }

    static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
