package io.discountpurchase.companion.notification;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class SignatureTest {
    private static final String BODY = "{\"title\":\"份额已确认\"}";
    private static final String SECRET = "5ec2e7";
    private static final Instant SENT_AT = Instant.ofEpochSecond(1_795_140_060L);

    /** The digits were computed by another implementation of HMAC-SHA256. */
    @Test
    void is_an_hmac_over_the_seconds_a_dot_and_the_body() {
        assertThat(signature(BODY, SENT_AT.plusMillis(999), SECRET))
                .isEqualTo("t=1795140060,v1=6a9fb752a19d790d6c9e6e5c005a33bbfb780b75726272d64cb00d0226714711");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"title\":\"份额未确认\"} | 0 | 5ec2e7", "{\"title\":\"份额已确认\"} | 1 | 5ec2e7",
            "{\"title\":\"份额已确认\"} | 0 | 5ec2e8"})
    void is_another_for_another_body_time_or_secret(String body, long secondsLater, String secret) {
        assertThat(digits(signature(body, SENT_AT.plusSeconds(secondsLater), secret)))
                .isNotEqualTo(digits(signature(BODY, SENT_AT, SECRET)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=1795140060", "t=1795140061,v1=%s", "t=,v1=%s", "v1=%s,t=1795140060",
            "t=1795140060,v1=%s0",
            "t=99999999999999999999,v1=%s"})
    void a_receiver_takes_no_other(String header) {
        String genuine = signature(BODY, SENT_AT, SECRET);

        assertThat(Signature.isOf(genuine, BODY.getBytes(UTF_8), SECRET)).isTrue();
        assertThat(Signature.isOf(header.replace("%s", digits(genuine).substring("v1=".length())), BODY.getBytes(UTF_8),
                SECRET)).isFalse();
    }

    @Test
    void a_secret_is_long_and_never_the_same() {
        assertThat(Signature.newSecret()).matches("[0-9a-f]{64}").isNotEqualTo(Signature.newSecret());
    }

    private static String signature(String body, Instant sentAt, String secret) {
        return Signature.of(body.getBytes(UTF_8), sentAt, secret);
    }

    private static String digits(String signature) {
        return signature.substring(signature.indexOf("v1="));
    }
}
