package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.client.producer.LocalTransactionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Alone, for it looks at all threads of the JVM. */
@Isolated
class IdleBrokerTest {
    private static final String TOPIC = "purchases";
    private static final Duration OBSERVED = Duration.ofSeconds(2);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @TempDir
    Path store;

    @Test
    void keepsNoThreadBusyAfterItsTransactions() throws Exception {
        try (var rocketMq = EmbeddedRocketMq.onFreePorts(store, TOPIC);
                var producer = new ScriptedProducer(rocketMq, TOPIC)) {
            producer.send("done", LocalTransactionState.COMMIT_MESSAGE);

            var before = cpuTimes();
            await().pollDelay(OBSERVED).until(() -> true);
            var after = cpuTimes();

            assertThat(after).allSatisfy((thread, cpuTime) -> assertThat(cpuTime.minus(
                    before.getOrDefault(thread, Duration.ZERO))).isLessThan(OBSERVED.dividedBy(4)));
        }
    }

    private Map<String, Duration> cpuTimes() {
        return Arrays.stream(threads.dumpAllThreads(false, false, 0))
                .collect(Collectors.toMap(
                        thread -> thread.getThreadName() + " " + thread.getThreadId(),
                        thread -> Duration.ofNanos(Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))));
    }
}
