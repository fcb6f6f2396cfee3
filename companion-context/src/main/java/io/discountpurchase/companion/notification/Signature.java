package io.discountpurchase.companion.notification;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Proves to a receiver that a notification is ours and when it was sent: HMAC-SHA256 over the seconds, a dot and the body. */
final class Signature {
    static final String HEADER = "Notification-Signature";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;

    private Signature() {}

    static String newSecret() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** The value of the header: {@code t=}seconds{@code ,v1=}hexadecimal digits. */
    static String of(byte[] body, Instant sentAt, String secret) {
        String time = Long.toString(sentAt.getEpochSecond());
        var signed = new ByteArrayOutputStream();
        signed.writeBytes((time + '.').getBytes(UTF_8));
        signed.writeBytes(body);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(signed.toByteArray()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
