package io.discountpurchase.allinone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The key pair with which the edge tells the contexts who the investor is; made at the first start. */
record TokenKeys(Path privateKey, Path publicKey) {
    private static final int BITS = 2048;
    private static final int PEM_LINE = 64;

    static TokenKeys in(Path directory) {
        var keys = new TokenKeys(directory.resolve("token-private.pem"), directory.resolve("token-public.pem"));
        try {
            // the private key is moved to its place last: when it is there, both are complete
            if (!Files.exists(keys.privateKey)) {
                Files.createDirectories(directory);
                keys.generate();
            }
            return keys;
        } catch (IOException e) {
            throw new CannotStart("The keys in %s cannot be written: %s.".formatted(directory, e), e);
        }
    }

    private void generate() throws IOException {
        var pair = generator().generateKeyPair();
        write(publicKey, "PUBLIC KEY", pair.getPublic().getEncoded());
        write(privateKey, "PRIVATE KEY", pair.getPrivate().getEncoded());
    }

    private static KeyPairGenerator generator() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    private static void write(Path file, String type, byte[] key) throws IOException {
        String body = Base64.getMimeEncoder(PEM_LINE, new byte[]{'\n'}).encodeToString(key);
        String pem = "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(type, body);
        Path complete = Files.createTempFile(file.getParent(), file.getFileName().toString(), null, ownerOnly(file));
        Files.write(complete, pem.getBytes(US_ASCII));
        Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
