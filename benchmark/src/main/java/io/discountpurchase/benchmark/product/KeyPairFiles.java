package io.discountpurchase.benchmark.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The keys that an operator of the product would make with OpenSSL. */
record KeyPairFiles(Path privateKey, Path publicKey) {
    private static final int BITS = 2048;

    static KeyPairFiles in(Path directory) throws IOException {
        var files = new KeyPairFiles(directory.resolve("private.pem"), directory.resolve("public.pem"));
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            files.write(files.publicKey, "PUBLIC KEY", pair.getPublic().getEncoded());
            files.write(files.privateKey, "PRIVATE KEY", pair.getPrivate().getEncoded());
            return files;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    private void write(Path file, String type, byte[] key) throws IOException {
        Files.writeString(file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n"
                .formatted(type, Base64.getMimeEncoder().encodeToString(key)));
    }
}
