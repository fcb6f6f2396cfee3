package io.discountpurchase.companion;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import org.apache.rocketmq.client.exception.MQClientException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;

import java.io.IOException;
import java.nio.file.Path;

/** The companion as it runs in production: its own process settings, a real broker, a database file. */
final class RunningCompanion implements AutoCloseable {
    private final Tokens tokens = Tokens.ofTheEdge();
    private final EmbeddedRocketMq broker;
    private final ConfigurableApplicationContext application;
    private final Publisher publisher;

    private RunningCompanion(Path directory) throws IOException, MQClientException {
        broker = EmbeddedRocketMq.onFreePorts(directory.resolve("broker"), "wallet-events", "fund-trading-events");
        application = CompanionApplication.application()
                .run("--server.port=0", "--server.address=127.0.0.1",
                        "--data-dir=" + directory, "--rocketmq.name-server=" + broker.nameServerAddress(),
                        "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + tokens.writePublicKey(
                                directory));
        publisher = new Publisher(broker.nameServerAddress());
    }

    static RunningCompanion in(Path directory) throws IOException, MQClientException {
        return new RunningCompanion(directory);
    }

    Publisher publisher() {
        return publisher;
    }

    Tokens tokens() {
        return tokens;
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    RestTestClient http() {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        return RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Override
    public void close() {
        publisher.close();
        application.close();
        broker.close();
    }
}
