package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.MessageHeaders;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A service with events and their handlers, and without a broker: rooms of a museum are visited, and visits counted. */
final class Museum implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Map<String, AtomicLong> visits = new ConcurrentHashMap<>();

    Museum() {
        context = new SpringApplicationBuilder(Service.class).web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "logging.level.root=error",
                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
                        "spring.flyway.locations=classpath:db/migration/transaction-centre,classpath:museum",
                        "transaction-centre.service=museum", "transaction-centre.event-tries=2",
                        "transaction-centre.alert-failing-after=1s",
                        "axon.eventhandling.processors." + Register.GROUP + ".mode=subscribing")
                .run();
    }

    record RoomVisited(String room) {}

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void visit(String room) {
        long number = visits.computeIfAbsent(room, unused -> new AtomicLong(-1)).incrementAndGet();
        bean(EventStore.class).publish(new GenericDomainEventMessage<>("Room", room, number, new RoomVisited(room),
                MetaData.with(MessageHeaders.BUSINESS_KEY, "ticket-" + room)));
    }

    /** What a reader sees. */
    long counted(String room) {
        return number("SELECT coalesce(max(visits), 0) FROM visit_count WHERE room = ?", room);
    }

    long number(String sql, Object... arguments) {
        Long number = bean(JdbcTemplate.class).queryForObject(sql, Long.class, arguments);
        return number == null ? 0 : number;
    }

    VisitCounts counts() {
        return bean(VisitCounts.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Counts first and lets a test fail or hold it afterwards, so that there is something to undo. */
    @ProcessingGroup(VisitCounts.GROUP)
    static class VisitCounts {
        static final String GROUP = "visit-counts";

        private final JdbcTemplate jdbc;
        private final Map<String, Consumer<String>> then = new ConcurrentHashMap<>();

        VisitCounts(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        void then(String room, Consumer<String> action) {
            then.put(room, action);
        }

        void repair(String room) {
            then.remove(room);
        }

        @EventHandler
        void on(RoomVisited visited) {
            jdbc.update("INSERT INTO visit_count (room, visits) VALUES (?, 0) ON CONFLICT DO NOTHING", visited.room());
            jdbc.update("UPDATE visit_count SET visits = visits + 1 WHERE room = ?", visited.room());
            then.getOrDefault(visited.room(), room -> {}).accept(visited.room());
        }

        @ResetHandler
        void reset() {
            jdbc.update("DELETE FROM visit_count");
        }
    }

    /** Written in the transaction of the event. */
    @ProcessingGroup(Register.GROUP)
    static class Register {
        static final String GROUP = "register";

        private final JdbcTemplate jdbc;

        Register(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(RoomVisited visited) {
            jdbc.update("INSERT INTO register (room) VALUES (?)", visited.room());
        }

        @ResetHandler
        void reset() {
            jdbc.update("DELETE FROM register");
        }
    }

    /** Does something that must not be done again. */
    @ProcessingGroup(Guard.GROUP)
    @DisallowReplay
    static class Guard {
        static final String GROUP = "guard";

        final AtomicLong greeted = new AtomicLong();

        @EventHandler
        void on(RoomVisited visited) {
            greeted.incrementAndGet();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {
        @Bean
        VisitCounts visitCounts(JdbcTemplate jdbc) {
            return new VisitCounts(jdbc);
        }

        @Bean
        Register register(JdbcTemplate jdbc) {
            return new Register(jdbc);
        }

        @Bean
        Guard guard() {
            return new Guard();
        }
    }
}
