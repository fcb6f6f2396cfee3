package io.discountpurchase.webui.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

import java.time.Duration;

/** Whether a reader's own money is written out, or hidden from whoever looks over a shoulder; kept in a cookie of the browser. */
enum OwnAmounts {
    SHOWN, HIDDEN;

    private static final String COOKIE = "amounts";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    static OwnAmounts of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null && cookie.getValue().equals(HIDDEN.name()) ? HIDDEN : SHOWN;
    }

    ResponseCookie cookie() {
        return ResponseCookie.from(COOKIE, name())
                .path("/")
                .maxAge(this == SHOWN ? Duration.ZERO : REMEMBERED)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
    }
}
