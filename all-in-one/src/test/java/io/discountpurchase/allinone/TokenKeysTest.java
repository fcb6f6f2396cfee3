package io.discountpurchase.allinone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.converter.RsaKeyConverters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class TokenKeysTest {
    @TempDir
    Path directory;

    @Test
    void areAPairThatSpringReads() throws IOException {
        var keys = TokenKeys.in(directory);

        try (InputStream privateKey = Files.newInputStream(keys.privateKey());
                InputStream publicKey = Files.newInputStream(keys.publicKey())) {
            var secret = requireNonNull(RsaKeyConverters.pkcs8().convert(privateKey));
            var open = requireNonNull(RsaKeyConverters.x509().convert(publicKey));
            assertThat(secret.getModulus()).isEqualTo(open.getModulus());
            assertThat(open.getModulus().bitLength()).isEqualTo(2048);
        }
    }

    @Test
    void areForTheOwnerOnly() throws IOException {
        var keys = TokenKeys.in(directory);

        assertThat(Files.getPosixFilePermissions(keys.privateKey()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void areMadeOnce() throws IOException {
        String first = Files.readString(TokenKeys.in(directory).privateKey());

        assertThat(Files.readString(TokenKeys.in(directory).privateKey())).isEqualTo(first);
        assertThat(directory).isDirectoryContaining("glob:**/token-private.pem")
                .isDirectoryContaining("glob:**/token-public.pem");
    }

    @Test
    void areMadeAgainWhenTheFirstStartDiedHalfway() throws IOException {
        Files.delete(TokenKeys.in(directory).privateKey());

        assertThat(TokenKeys.in(directory).privateKey()).exists();
    }
}
