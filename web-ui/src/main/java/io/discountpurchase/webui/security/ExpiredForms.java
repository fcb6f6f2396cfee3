package io.discountpurchase.webui.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A form whose login has ended before it was sent has done nothing. It leads to the page of its purchase, or to the page on
 * which it stood, by way of the login; what was typed into a purchase goes along.
 */
class ExpiredForms implements AccessDeniedHandler {
    private static final String PURCHASES = "/funds/[0-9]{6}/(discount|wallet)-purchases";
    private static final List<String> OF_A_PURCHASE = List.of("requestId", "quoteId", "amount", "riskConfirmed");

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();
    private final FragmentEntryPoint fragments = new FragmentEntryPoint();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!hasExpired(request, denied)) {
            otherwise.handle(request, response, denied);
        } else if (WantedPages.isFragment(request)) {
            fragments.commence(request, response);
        } else {
            response.sendRedirect(isPurchase(request) ? withWhatWasTyped(request) : pageOf(request));
        }
    }

    /** Nobody is logged in; or somebody is again, and the form is of the login before. */
    private static boolean hasExpired(HttpServletRequest request, AccessDeniedException denied) {
        boolean stranger = SecurityContextHolder.getContext().getAuthentication() == null;
        boolean formOfAnotherLogin = denied instanceof CsrfException && isPurchase(request)
                && request.getParameter("_csrf") != null;
        return stranger || formOfAnotherLogin;
    }

    private static boolean isPurchase(HttpServletRequest request) {
        return request.getRequestURI().matches(PURCHASES);
    }

    private static String withWhatWasTyped(HttpServletRequest request) {
        UriComponentsBuilder target = UriComponentsBuilder.fromPath(request.getRequestURI());
        for (String field : OF_A_PURCHASE) {
            String typed = request.getParameter(field);
            if (typed != null) {
                target.queryParam(field, "{" + field + "}").uriVariables(Map.of(field, typed));
            }
        }
        return target.encode().toUriString();
    }

    private static String pageOf(HttpServletRequest request) {
        URI page = referrer(request.getHeader(HttpHeaders.REFERER));
        if (page == null || !request.getServerName().equals(page.getHost()) || page.getRawPath().isEmpty()) {
            return "/";
        }
        return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + '?' + page.getRawQuery();
    }

    private static @Nullable URI referrer(@Nullable String header) {
        try {
            return header == null ? null : URI.create(header);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
