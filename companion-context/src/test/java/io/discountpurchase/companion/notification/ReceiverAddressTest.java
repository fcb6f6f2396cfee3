package io.discountpurchase.companion.notification;

import io.discountpurchase.companion.notification.ReceiverAddress.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReceiverAddressTest {
    private final ReceiverAddress addresses = new ReceiverAddress(settings(List.of(Duration.ofSeconds(10)), false));

    private static NotificationSettings settings(List<Duration> pauses, boolean localReceivers) {
        return new NotificationSettings(pauses, Duration.ofSeconds(3), Duration.ofSeconds(1), localReceivers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8083/operations", "http://localhost/", "http://10.1.2.3/",
            "http://192.168.0.1/", "http://169.254.169.254/latest", "http://0.0.0.0/", "http://[::1]/",
            "http://[fd00::1]/", "http://[::ffff:127.0.0.1]/", "http://224.0.0.1/", "https://no-such-host.invalid/"})
    void an_investor_cannot_have_us_look_into_our_own_network(String address) {
        assertThat(addresses.judge(address)).isEqualTo(Verdict.ADDRESS_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://198.51.100.7/hook", "HTTP://203.0.113.9:8443/"})
    void an_address_outside_is_allowed(String address) {
        assertThat(addresses.judge(address)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void a_demonstration_may_have_its_receivers_beside_it() {
        assertThat(new ReceiverAddress(settings(List.of(Duration.ofSeconds(10)), true)).judge("http://127.0.0.1:9/"))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void a_pause_that_ends_before_the_attempt_is_refused_at_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(List.of(Duration.ofSeconds(3)), false))
                .withMessageContaining("notification.pauses");
    }
}
