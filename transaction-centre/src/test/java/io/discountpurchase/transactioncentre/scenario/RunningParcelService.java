package io.discountpurchase.transactioncentre.scenario;

import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.parcels.ParcelCommand.SendParcel;
import io.discountpurchase.transactioncentre.parcels.ParcelSentIntegrationEvent;
import io.discountpurchase.transactioncentre.parcels.ParcelService;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The parcel service on an H2 file, against a real broker. */
public final class RunningParcelService implements AutoCloseable {
    private static final MessageType PARCEL_SENT = MessageType.of(ParcelSentIntegrationEvent.class);

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

    /** Returns when the parcel is on its way; fails as the sender is told. */
    public void send(String parcelId) {
        bean(CommandGateway.class).sendAndWait(new SendParcel(parcelId, "alice", false));
    }

    public Optional<TransactionState> stateOf(String parcelId) {
        return bean(TransactionCentre.class).stateOf(PARCEL_SENT, parcelId);
    }

    /** How often the arrival of a parcel was registered. */
    public long arrivals(String parcelId) {
        return count("SELECT count(*) FROM DomainEventEntry WHERE aggregateIdentifier = ?", "arrival-" + parcelId);
    }

    /** How often a message about the parcel came that had come before. */
    public long duplicates(String parcelId) {
        return count("SELECT count(*) FROM transaction_journal WHERE business_key = ? AND name = 'DUPLICATE_IGNORED'",
                parcelId);
    }

    public long count(String sql, Object... arguments) {
        Long count = context.getBean(JdbcTemplate.class).queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }

    /** Ends one bean, as if it were not there. */
    public void stop(String bean) throws Exception {
        context.getBean(bean, AutoCloseable.class).close();
    }

    @Override
    public void close() {
        context.close();
    }
}
