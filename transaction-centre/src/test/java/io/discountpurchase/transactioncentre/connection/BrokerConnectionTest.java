package io.discountpurchase.transactioncentre.connection;

import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.remoting.exception.RemotingConnectException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class BrokerConnectionTest {
    private static final String TOPIC = "parcels";

    private final AtomicInteger starts = new AtomicInteger();
    private final BrokerConnection connection = new BrokerConnection(new NameServers("nowhere:1") {
        @Override
        Optional<String> obstacleTo(String topic) {
            return Optional.empty();
        }
    });

    @AfterEach
    void close() {
        connection.close();
    }

    @Test
    void a_broker_that_goes_away_between_the_look_and_the_start_is_waited_for() throws Exception {
        connection.connect(new BrokerClient(TOPIC, () -> {
            if (starts.incrementAndGet() == 1) {
                throw new IllegalStateException(new RemotingConnectException("127.0.0.1:1"));
            }
        }));

        assertThat(connection.obstacleTo(TOPIC)).hasValueSatisfying(
                obstacle -> assertThat(obstacle).contains("127.0.0.1:1"));
        await().atMost(Duration.ofSeconds(20)).until(() -> connection.obstacleTo(TOPIC).isEmpty());
        assertThat(starts).hasValue(2);
    }

    @Test
    void a_client_that_would_not_start_with_any_broker_ends_the_start_of_the_service() {
        BrokerClient wrong = new BrokerClient(TOPIC, () -> {
            throw new MQClientException("the group has an illegal name", null);
        });

        assertThatThrownBy(() -> connection.connect(wrong)).isInstanceOf(MQClientException.class);
    }
}
