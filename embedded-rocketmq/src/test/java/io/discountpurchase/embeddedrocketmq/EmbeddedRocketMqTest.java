package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.client.producer.LocalTransactionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

class EmbeddedRocketMqTest {
    private static final String TOPIC = "purchases";
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path store;

    @Test
    void deliversACommittedMessageAndNotARolledBackOne() throws Exception {
        try (var rocketMq = EmbeddedRocketMq.onFreePorts(store, TOPIC);
                var consumer = new RecordingConsumer(rocketMq, TOPIC);
                var producer = new ScriptedProducer(rocketMq, TOPIC)) {
            producer.send("refused", LocalTransactionState.ROLLBACK_MESSAGE);
            producer.send("done", LocalTransactionState.COMMIT_MESSAGE);

            await().atMost(SOON).untilAsserted(() -> assertThat(consumer.received()).contains("done"));
            assertThat(consumer.received()).containsExactly("done");
            // two halves and what was delivered, and marks of the answers, which come together or one by one
            assertThat(rocketMq.stored().messages()).isGreaterThan(3);
            assertThat(rocketMq.stored().bytes()).isGreaterThan(rocketMq.stored().messages());
        }
    }

    @Test
    void asksAboutAHalfMessageWithoutAnAnswer() throws Exception {
        var everySecond = new TransactionTimings(Duration.ofSeconds(1), Duration.ofSeconds(1), 100,
                Duration.ofMillis(100));
        try (var rocketMq = new EmbeddedRocketMq(
                RocketMqSettings.onFreePorts(store, List.of(TOPIC)).withTimings(everySecond))) {
            rocketMq.start();
            try (var consumer = new RecordingConsumer(rocketMq, TOPIC);
                    var producer = new ScriptedProducer(rocketMq, TOPIC)) {
                producer.send("unanswered", LocalTransactionState.UNKNOW);
                await().atMost(SOON).until(() -> rocketMq.openHalfMessages() == 1);

                producer.answerChecksWith(LocalTransactionState.COMMIT_MESSAGE);
                await().atMost(SOON).untilAsserted(() -> assertThat(consumer.received()).contains("unanswered"));
                await().atMost(SOON).until(() -> rocketMq.openHalfMessages() == 0);
            }
        }
    }

    @Test
    void keepsItsMessagesOverARestart() throws Exception {
        try (var rocketMq = EmbeddedRocketMq.onFreePorts(store, TOPIC)) {
            try (var producer = new ScriptedProducer(rocketMq, TOPIC)) {
                producer.send("before", LocalTransactionState.COMMIT_MESSAGE);
            }
            long start = System.nanoTime();
            rocketMq.stop();
            System.out.printf("Stopped in %d ms%n", (System.nanoTime() - start) / 1_000_000);
            rocketMq.start();

            try (var consumer = new RecordingConsumer(rocketMq, TOPIC);
                    var producer = new ScriptedProducer(rocketMq, TOPIC)) {
                // the commit of "before" is sent without an acknowledgement: the stop may have come first
                producer.answerChecksWith(LocalTransactionState.COMMIT_MESSAGE);
                producer.send("after", LocalTransactionState.COMMIT_MESSAGE);
                await().atMost(SOON)
                        .untilAsserted(() -> assertThat(consumer.received()).contains("before", "after"));
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void listensOnItsOwnAddressOnly() {
        try (var rocketMq = EmbeddedRocketMq.onFreePorts(store, TOPIC)) {
            assertThatNoException().isThrownBy(() -> rocketMq.settings().ports().checkFree("127.0.0.2"));
        }
    }

    @Test
    void refusesAStoreThatAnotherBrokerUses() {
        try (var first = EmbeddedRocketMq.onFreePorts(store, TOPIC);
                var second = new EmbeddedRocketMq(RocketMqSettings.onFreePorts(store, List.of(TOPIC)))) {
            assertThatIllegalStateException().isThrownBy(second::start)
                    .withMessageContaining("The RocketMQ broker does not start");
            assertThat(first.openHalfMessages()).isZero();
        }
    }

    @Test
    void namesThePortThatIsInUse() throws IOException {
        var settings = RocketMqSettings.onFreePorts(store, List.of(TOPIC));
        int fast = settings.ports().fast();
        try (var other = new ServerSocket(fast, 1, InetAddress.getByName(settings.host()));
                var rocketMq = new EmbeddedRocketMq(settings)) {
            assertThat(other.isBound()).isTrue();
            assertThatExceptionOfType(PortInUse.class).isThrownBy(rocketMq::start)
                    .withMessage("Port %d (RocketMQ broker, fast port) on 127.0.0.1 is in use".formatted(fast))
                    .satisfies(e -> assertThat(e.port()).isEqualTo(fast));
        }
    }
}
