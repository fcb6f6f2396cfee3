package io.discountpurchase.companion;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Signs as web-ui does, with a pair of keys of its own. */
record Tokens(KeyPair pair, String issuer) {
    private static final Duration LIFE = Duration.ofMinutes(5);

    static Tokens ofTheEdge() {
        return new Tokens(newPair(), "web-ui");
    }

    Tokens issuedBy(String otherIssuer) {
        return new Tokens(pair, otherIssuer);
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Path writePublicKey(Path directory) throws IOException {
        String base64 = Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(pair.getPublic().getEncoded());
        return Files.writeString(directory.resolve("public.pem"),
                "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n");
    }

    String investor(String name) {
        return token(name, "investor");
    }

    String edge() {
        return token("edge", "edge");
    }

    String operator() {
        return token("operator", "operator");
    }

    private String token(String subject, String scope) {
        Instant now = Clock.systemUTC().instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject(subject)
                .claim("scope", scope)
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .build();
        JwtEncoder encoder = NimbusJwtEncoder.withKeyPair((RSAPublicKey) pair.getPublic(),
                (RSAPrivateKey) pair.getPrivate()).build();
        return encoder.encode(JwtEncoderParameters.from(JwsHeader.with(SignatureAlgorithm.RS256).build(),
                claims)).getTokenValue();
    }
}
