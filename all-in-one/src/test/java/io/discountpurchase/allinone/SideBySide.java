package io.discountpurchase.allinone;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.embeddedrocketmq.RocketMqSettings;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import static java.util.Objects.requireNonNull;

/** The product in this JVM, of which one application at a time can be stopped and started again. */
final class SideBySide implements AutoCloseable {
    private final Ports ports = new Ports(FreePorts.base());
    private final DataDirectory data;
    private final ApplicationSettings settings;
    private final EmbeddedRocketMq rocketMq;
    private final Map<Application, ConfigurableApplicationContext> running = new EnumMap<>(Application.class);

    /** Started, and ready. */
    SideBySide(Path directory) {
        data = DataDirectory.lock(directory);
        Logging.into(data.log());
        settings = new ApplicationSettings(Options.parse("--base-port=" + ports.base()), ports, data,
                TokenKeys.in(data.keys()));
        rocketMq = new EmbeddedRocketMq(
                RocketMqSettings.onLoopback(ports.ofRocketMq(), data.rocketMq(), AllInOne.TOPICS));
        rocketMq.start();
        for (Application application : Application.values()) {
            start(application);
        }
        new EdgeHealth(url()).awaitUp();
    }

    String url() {
        return ports.urlOf(Application.WEB_UI);
    }

    void start(Application application) {
        running.put(application, application.builder().registerShutdownHook(false).run(settings.of(application)));
    }

    void stop(Application application) {
        requireNonNull(running.remove(application), "not running").close();
    }

    <T> T bean(Application application, Class<T> type) {
        return requireNonNull(running.get(application), "not running").getBean(type);
    }

    @Override
    public void close() throws IOException {
        List.copyOf(running.keySet()).forEach(this::stop);
        rocketMq.close();
        data.close();
    }
}
