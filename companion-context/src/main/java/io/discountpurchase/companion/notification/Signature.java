package io.discountpurchase.companion.notification;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Proves to a receiver that a notification is ours and when it was sent: HMAC-SHA256 over the seconds, a dot and the body. */
final class Signature {
    static final String HEADER = "Notification-Signature";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("t=([0-9]{1,11}),v1=[0-9a-f]{64}");

    private Signature() {}

    static String newSecret() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** As a receiver asks. One that fears repetitions also looks at the time, and at the id of the notification. */
    static boolean isOf(String header, byte[] body, String secret) {
        Matcher parts = FORM.matcher(header);
        return parts.matches() && MessageDigest.isEqual(header.getBytes(UTF_8),
                of(body, Instant.ofEpochSecond(Long.parseLong(parts.group(1))), secret).getBytes(UTF_8));
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
