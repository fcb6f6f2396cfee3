package io.discountpurchase.webui.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tokens that tell a context whom it serves, so that no context believes a name in a body or a path.
 *
 * <p>A signature costs about a millisecond, so a token is used again for most of its life.
 */
public class ContextTokens {
    public static final String ISSUER = "web-ui";
    public static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration USED_FOR = Duration.ofMinutes(4);
    private static final int MOST_REMEMBERED = 10_000;

    private final JwtEncoder encoder;
    private final Clock clock;
    private final Cache<Bearer, String> remembered;

    ContextTokens(JwtEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(USED_FOR)
                .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
                .build();
    }

    public String of(Bearer bearer) {
        return remembered.get(bearer, this::sign);
    }

    private String sign(Bearer bearer) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(bearer.subject())
                .claim("scope",
                        bearer.scope().claim())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type("JWT").build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
