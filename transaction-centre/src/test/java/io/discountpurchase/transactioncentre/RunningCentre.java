package io.discountpurchase.transactioncentre;

import io.discountpurchase.transactioncentre.parcels.ParcelSentIntegrationEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A service without Axon and without a broker: one handler, the tables of the centre, and a clock to turn. */
public final class RunningCentre implements AutoCloseable {
    private static final String POSTGRES = "postgres";
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final ConfigurableApplicationContext context;
    private final Closeable server;

    /** Where the tables are. */
    public enum Database {
        H2, POSTGRESQL;

        public RunningCentre start() {
            return switch (this) {
                case H2 -> onH2();
                case POSTGRESQL -> onPostgres();
            };
        }
    }

    /** In memory. */
    public static RunningCentre onH2(String... settings) {
        return new RunningCentre(() -> {}, settings);
    }

    /** On a server of its own. */
    private static RunningCentre onPostgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new RunningCentre(server, "spring.datasource.url=" + server.getJdbcUrl(POSTGRES, POSTGRES),
                    "spring.datasource.username=" + POSTGRES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunningCentre(Closeable server, String... settings) {
        this.server = server;
        context = new SpringApplicationBuilder(Service.class).web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "logging.level.root=error",
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
                        "spring.flyway.locations=classpath:db/migration/transaction-centre",
                        "transaction-centre.service=depot", "transaction-centre.axon=false")
                .properties(settings)
                .run();
        jdbc().execute("CREATE TABLE arrival (parcel_id VARCHAR(100) NOT NULL)");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcTemplate jdbc() {
        return bean(JdbcTemplate.class);
    }

    public Depot depot() {
        return bean(Depot.class);
    }

    public void pass(Duration time) {
        bean(TurnedClock.class).now.updateAndGet(now -> now.plus(time));
    }

    /** @return the id of the message */
    public long park(String parcelId) {
        return park(parcelId, "{\"version\":1,\"parcelId\":\"" + parcelId + "\",\"to\":\"alice\"}");
    }

    public long park(String parcelId, String body) {
        OffsetDateTime now = bean(Clock.class).instant().atOffset(ZoneOffset.UTC);
        jdbc().update("""
                INSERT INTO parked_message (consumer, topic, message_type, message_version, business_key,
                    transaction_id, body, reason, cause, attempts, first_seen_at, parked_at, state)
                VALUES ('arrivals', 'parcels', 'ParcelSent', '1', ?, ?, ?, 'RETRIES_USED_UP', 'The depot was shut', 16,
                    ?, ?, 'PARKED')""", parcelId, "ParcelSent:" + parcelId, body.getBytes(StandardCharsets.UTF_8), now,
                now);
        return count("SELECT max(message_id) FROM parked_message");
    }

    public long arrivals(String parcelId) {
        return count("SELECT count(*) FROM arrival WHERE parcel_id = ?", parcelId);
    }

    public long count(String sql, Object... arguments) {
        Long count = jdbc().queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }

    /** As if nothing had happened; only the clock goes on. */
    public void forget() {
        depot().first(parcelId -> {});
        jdbc().queryForList("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'""", String.class)
                .forEach(table -> jdbc().execute("TRUNCATE TABLE \"" + table + "\" RESTART IDENTITY"));
    }

    @Override
    public void close() {
        context.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Registers arrivals; a test can have it wait or fail first. */
    public static final class Depot implements MessageHandler<ParcelSentIntegrationEvent> {
        private final JdbcTemplate jdbc;
        private final AtomicReference<Consumer<String>> first = new AtomicReference<>(parcelId -> {});

        private Depot(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        public void first(Consumer<String> action) {
            first.set(action);
        }

        @Override
        public void handle(ParcelSentIntegrationEvent message) {
            first.get().accept(message.parcelId());
            jdbc.update("INSERT INTO arrival (parcel_id) VALUES (?)", message.parcelId());
        }
    }

    static final class TurnedClock extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {
        @Bean
        TurnedClock clock() {
            return new TurnedClock();
        }

        @Bean
        Depot depot(JdbcTemplate jdbc) {
            return new Depot(jdbc);
        }
    }
}
