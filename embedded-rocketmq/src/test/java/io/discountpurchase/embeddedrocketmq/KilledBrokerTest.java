package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.client.producer.LocalTransactionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Timeout(90)
class KilledBrokerTest {
    private static final String TOPIC = "purchases";
    private static final int MESSAGES = 200;
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void losesNothingAndLeavesNothingOutsideItsStore() throws Exception {
        var settings = RocketMqSettings.onFreePorts(directory.resolve("store"), List.of(TOPIC));
        Path home = Files.createDirectory(directory.resolve("home"));
        Path temporary = Files.createDirectory(directory.resolve("temporary"));
        try (var process = new BrokerProcess(settings, home, temporary, TOPIC, MESSAGES)) {
            process.kill();
        }
        assertThat(home).isEmptyDirectory();
        assertThat(temporary).isEmptyDirectory();

        try (var rocketMq = new EmbeddedRocketMq(settings)) {
            rocketMq.start();
            try (var consumer = new RecordingConsumer(rocketMq, TOPIC);
                    var producer = new ScriptedProducer(rocketMq, TOPIC)) {
                producer.answerChecksWith(LocalTransactionState.COMMIT_MESSAGE);
                var committed = IntStream.range(0, MESSAGES).mapToObj("committed %d"::formatted).toList();
                await().atMost(SOON)
                        .untilAsserted(
                                () -> assertThat(consumer.received()).containsAll(committed).contains("in doubt"));
            }
        }
    }
}
