package io.discountpurchase.transactioncentre.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import org.apache.rocketmq.remoting.exception.RemotingConnectException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Alone, for it reads what everybody's clients and brokers log. */
@Isolated
class RocketMqLogProviderTest {
    private final Logger rocketMq = (Logger) LoggerFactory.getLogger("org.apache.rocketmq");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        rocketMq.addAppender(log);
        rocketMq.setLevel(Level.WARN);
    }

    @AfterEach
    void stopListening() {
        rocketMq.detachAppender(log);
        rocketMq.setLevel(null);
    }

    @Test
    void handsOnWhatRocketMqLogs() {
        var cause = new IllegalStateException("disk full");
        org.apache.rocketmq.logging.org.slf4j.LoggerFactory.getLogger("RocketmqClient")
                .warn("sending {} to {} failed",
                        "m1", "queue 2", cause);

        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getLoggerName()).isEqualTo("org.apache.rocketmq.RocketmqClient");
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getFormattedMessage()).isEqualTo("sending m1 to queue 2 failed");
            assertThat(event.getThrowableProxy()).extracting(IThrowableProxy::getMessage).isEqualTo("disk full");
        });
    }

    @Test
    void saysInOneLineThatSomebodyIsNotThere() {
        var cause = new IllegalStateException(new RemotingConnectException("127.0.0.1:9"));
        org.apache.rocketmq.logging.org.slf4j.LoggerFactory.getLogger("RocketmqClient")
                .error("no route to {}", "parcels", cause);

        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getFormattedMessage()).startsWith("no route to parcels: ")
                    .endsWith("connect to 127.0.0.1:9 failed");
            assertThat(event.getThrowableProxy()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"DEBUG", "INFO", "WARN"})
    void makesNoMoreOfItThanRocketMqDoes(org.apache.rocketmq.logging.org.slf4j.event.Level level) {
        rocketMq.setLevel(Level.DEBUG);

        org.apache.rocketmq.logging.org.slf4j.LoggerFactory.getLogger("RocketmqClient")
                .atLevel(level)
                .setCause(new RemotingConnectException("127.0.0.1:9"))
                .log("no route");

        assertThat(log.list).singleElement()
                .satisfies(event -> assertThat(event.getLevel()).hasToString(level.toString()));
    }

    @Test
    void keepsTheNameOfALoggerThatIsNamedAfterAClass() {
        var logger = org.apache.rocketmq.logging.org.slf4j.LoggerFactory
                .getLogger("org.apache.rocketmq.client.Validators");

        logger.info("below the level");
        logger.error("above it");

        assertThat(log.list).extracting(ILoggingEvent::getLoggerName)
                .containsExactly("org.apache.rocketmq.client.Validators");
    }
}
