package io.discountpurchase.webui.token;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    ContextTokens contextTokens(TokenProperties properties, Clock clock) throws GeneralSecurityException {
        RSAPrivateKey key = privateKey(properties.privateKeyLocation());
        return new ContextTokens(NimbusJwtEncoder.withKeyPair(publicHalf(key), key).build(), clock);
    }

    private static RSAPrivateKey privateKey(Resource location) {
        try (InputStream pem = location.getInputStream()) {
            RSAPrivateKey key = RsaKeyConverters.pkcs8().convert(pem);
            if (key == null) {
                throw new IllegalStateException("web-ui.token.private-key-location holds no RSA key: " + location);
            }
            return key;
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "web-ui.token.private-key-location cannot be read: " + location + " (PEM, PKCS#8)", unreadable);
        }
    }

    private static RSAPublicKey publicHalf(RSAPrivateKey key) throws GeneralSecurityException {
        if (!(key instanceof RSAPrivateCrtKey whole)) {
            throw new IllegalStateException("The signing key must carry its public exponent");
        }
        RSAPublicKeySpec spec = new RSAPublicKeySpec(whole.getModulus(), whole.getPublicExponent());
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
    }
}
