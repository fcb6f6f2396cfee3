package io.discountpurchase.webui.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/** How a reader likes the pages to look; kept in a cookie of the browser. */
enum Theme {
    AUTO, LIGHT, DARK;

    private static final String COOKIE = "theme";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** As the device has it, unless the reader has chosen. */
    static Theme of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        String chosen = cookie == null ? "" : cookie.getValue();
        return Stream.of(values()).filter(theme -> theme.attribute().equals(chosen)).findFirst().orElse(AUTO);
    }

    ResponseCookie cookie() {
        return ResponseCookie.from(COOKIE, attribute())
                .path("/")
                .maxAge(this == AUTO ? Duration.ZERO : REMEMBERED)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
    }

    /** As style sheets know it. */
    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
