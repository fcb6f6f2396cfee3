package io.discountpurchase.allinone;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PortsTest {
    private final Ports ports = new Ports(9000);

    @Test
    void followFromTheBasePort() {
        assertThat(ports.urlOf(Application.WEB_UI)).isEqualTo("http://127.0.0.1:9000");
        assertThat(ports.of(Application.WALLET)).isEqualTo(9001);
        assertThat(ports.of(Application.FUND_TRADING)).isEqualTo(9002);
        assertThat(ports.of(Application.COMPANION)).isEqualTo(9003);
        assertThat(ports.ofRocketMq().fast()).isEqualTo(9009);
        assertThat(ports.ofRocketMq().nameServer()).isEqualTo(9010);
        assertThat(ports.ofRocketMq().broker()).isEqualTo(9011);
    }

    @Test
    void areNamedWhenOneIsInUse() throws IOException {
        int free = FreePorts.base();
        int taken = new Ports(free).of(Application.FUND_TRADING);
        try (var other = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatExceptionOfType(CannotStart.class).isThrownBy(new Ports(free)::checkFree)
                    .withMessage(
                            "Port %d (fund-trading) on 127.0.0.1 is in use: stop what uses it, or choose other ports "
                                    .formatted(taken) + "with --base-port.");
        }
    }
}
