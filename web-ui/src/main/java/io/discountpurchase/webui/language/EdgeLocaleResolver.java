package io.discountpurchase.webui.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

import java.time.Duration;
import java.util.Locale;

/** The API listens to Accept-Language alone; the pages also remember a choice that was made by {@code ?lang}. */
class EdgeLocaleResolver extends CookieLocaleResolver {
    private static final Duration REMEMBERED = Duration.ofDays(365);

    EdgeLocaleResolver() {
        super("language");
        setDefaultLocaleFunction(Language::accepted);
        setCookieMaxAge(REMEMBERED);
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                ? Language.accepted(request)
                : Language.nearest(super.resolveLocale(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        super.setLocale(request, response, locale == null ? null : Language.nearest(locale));
    }
}
