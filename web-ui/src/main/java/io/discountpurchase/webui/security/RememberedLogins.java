package io.discountpurchase.webui.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies a password once and then remembers for a minute that it was right: a BCrypt hash costs some 80 ms, more than
 * the whole purchase. What is kept is a keyed digest under a key that dies with the process, never the password.
 */
class RememberedLogins implements AuthenticationProvider {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 1_000;
    private static final String DIGEST = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final AuthenticationProvider verification;
    private final LoginLimit limit;
    private final SecretKeySpec key = randomKey();
    private final Cache<String, UserDetails> verified = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();

    RememberedLogins(AuthenticationProvider verification, LoginLimit limit) {
        this.verification = verification;
        this.limit = limit;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String digest = digest(login);
        UserDetails known = verified.getIfPresent(digest);
        return known == null ? verify(login, digest) : authenticated(known, login);
    }

    @Override
    public boolean supports(Class<?> type) {
        return verification.supports(type);
    }

    private Authentication verify(Authentication login, String digest) {
        limit.check(login);
        try {
            Authentication result = verification.authenticate(login);
            if (result == null || !(result.getPrincipal() instanceof UserDetails person)) {
                throw new BadCredentialsException("Nobody was recognised");
            }
            limit.right(login);
            verified.put(digest, person);
            return authenticated(person, login);
        } catch (BadCredentialsException wrong) {
            limit.wrong(login);
            throw wrong;
        }
    }

    private static Authentication authenticated(UserDetails person, Authentication login) {
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(person, null,
                person.getAuthorities());
        token.setDetails(login.getDetails());
        return token;
    }

    private String digest(Authentication login) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            mac.update(login.getName().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text(login.getCredentials()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + DIGEST, missing);
        }
    }

    private static String text(@Nullable Object credentials) {
        return credentials == null ? "" : credentials.toString();
    }

    private static SecretKeySpec randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new SecretKeySpec(key, DIGEST);
    }
}
