package io.discountpurchase.webui.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** A pair of keys of this test run; the private one lies where the edge reads it. */
public record SigningKey(RSAPublicKey publicKey, String location) {
    private static final int BITS = 2048;

    public static SigningKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            Path file = Files.createTempFile("signing", ".pem");
            file.toFile().deleteOnExit();
            String pem = Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(pair.getPrivate().getEncoded());
            Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIVATE KEY-----\n");
            return new SigningKey((RSAPublicKey) pair.getPublic(), file.toUri().toString());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has RSA", missing);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
