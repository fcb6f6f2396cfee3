package io.discountpurchase.webui.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts wrong passwords by name and address, so that guessing is slow and nobody is locked out from elsewhere. */
class LoginLimit {
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int WRONG_ONES = 10;
    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<String, AtomicInteger> wrong = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(WINDOW)
            .build();

    void check(Authentication login) {
        AtomicInteger count = wrong.getIfPresent(key(login));
        if (count != null && count.get() >= WRONG_ONES) {
            throw new TooManyLogins();
        }
    }

    void wrong(Authentication login) {
        wrong.get(key(login), unknown -> new AtomicInteger()).incrementAndGet();
    }

    void right(Authentication login) {
        wrong.invalidate(key(login));
    }

    private static String key(Authentication login) {
        String address = login.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        return login.getName() + "@" + address;
    }
}
