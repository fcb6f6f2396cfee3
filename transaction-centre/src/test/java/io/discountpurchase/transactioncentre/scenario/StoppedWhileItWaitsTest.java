package io.discountpurchase.transactioncentre.scenario;

import io.discountpurchase.embeddedrocketmq.RocketMqSettings;
import io.discountpurchase.transactioncentre.parcels.ParcelService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Alone, for it looks at all threads of the JVM. */
@Isolated
class StoppedWhileItWaitsTest {

    @Test
    void a_service_that_is_stopped_while_it_waits_for_its_broker_leaves_nothing_running(@TempDir Path directory) {
        RocketMqSettings nobody = RocketMqSettings.onFreePorts(directory, List.of(ParcelService.TOPIC));

        new RunningParcelService(directory, nobody.nameServerAddress()).close();

        assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).doesNotContain("broker-connection");
    }
}
