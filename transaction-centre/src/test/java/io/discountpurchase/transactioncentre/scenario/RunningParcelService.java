package io.discountpurchase.transactioncentre.scenario;

import io.discountpurchase.transactioncentre.parcels.ParcelService;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Path;
import java.util.Map;

/** The parcel service on an H2 file, against a real broker. */
public final class RunningParcelService implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    public RunningParcelService(Path directory, String nameServer, String... settings) {
        context = new SpringApplicationBuilder(ParcelService.class).web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "logging.level.root=warn",
                        "spring.datasource.url=jdbc:h2:file:" + directory.resolve("parcels")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0",
                        "spring.flyway.locations=classpath:db/migration/transaction-centre",
                        "rocketmq.name-server=" + nameServer, "transaction-centre.service=parcels",
                        "transaction-centre.topic=" + ParcelService.TOPIC,
                        "transaction-centre.longest-local-transaction=1s")
                .properties(settings)
                .run();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Map<String, T> beans(Class<T> type) {
        return context.getBeansOfType(type);
    }

    /** How often the arrival of a parcel was registered. */
    public long arrivals(String parcelId) {
        return count("SELECT count(*) FROM DomainEventEntry WHERE aggregateIdentifier = ?", "arrival-" + parcelId);
    }

    public long count(String sql, Object... arguments) {
        Long count = context.getBean(JdbcTemplate.class).queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }

    @Override
    public void close() {
        context.close();
    }
}
