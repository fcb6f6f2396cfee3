package io.discountpurchase.transactioncentre.axon;

import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

class RecentAggregatesTest {
    private static final String JAR = "jar";

    private final Events stored = new Events();
    private final Configuration axon = axonOn(stored);
    private final Configuration otherAxon = axonOn(stored);
    private final Repository<Jar> jars = RecentAggregates.of(Jar.class, NoSnapshotTriggerDefinition.INSTANCE, axon);
    private final Repository<Jar> otherInstance = RecentAggregates.of(Jar.class, NoSnapshotTriggerDefinition.INSTANCE,
            otherAxon);

    record Made(String jar) {}

    record Filled(int coins) {}

    /** A jar of coins. */
    static class Jar {
        @AggregateIdentifier
        @SuppressWarnings("unused") // Axon reads it
        private String name;
        private int coins;

        @SuppressWarnings("NullAway.Init") // Axon fills it from the first event
        Jar() {}

        @SuppressWarnings("NullAway.Init")
        Jar(String name) {
            apply(new Made(name));
        }

        void fill(int more) {
            apply(new Filled(more));
        }

        @EventSourcingHandler
        void on(Made made) {
            name = made.jar();
        }

        @EventSourcingHandler
        void on(Filled filled) {
            coins += filled.coins();
        }
    }

    /** Knows from which events aggregates were read. */
    private static final class Events extends InMemoryEventStorageEngine {
        private final List<Long> readFrom = new ArrayList<>();

        @Override
        public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
            readFrom.add(firstSequenceNumber);
            return super.readEvents(aggregateIdentifier, firstSequenceNumber);
        }
    }

    private static Configuration axonOn(Events stored) {
        return DefaultConfigurer.defaultConfiguration().configureEmbeddedEventStore(axon -> stored).start();
    }

    @BeforeEach
    void make() {
        inUnitOfWork(() -> {
            try {
                Aggregate<Jar> unused = jars.newInstance(() -> new Jar(JAR));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @AfterEach
    void stop() {
        axon.shutdown();
        otherAxon.shutdown();
    }

    private static void inUnitOfWork(Runnable work) {
        UnitOfWork<DomainEventMessage<?>> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.execute(work);
    }

    private static void change(Repository<Jar> repository, Consumer<Jar> change) {
        inUnitOfWork(() -> repository.load(JAR).execute(change));
    }

    private static void fill(Repository<Jar> repository, int coins) {
        change(repository, jar -> jar.fill(coins));
    }

    private static void assertCoins(Repository<Jar> repository, int expected) {
        change(repository, jar -> assertThat(jar.coins).isEqualTo(expected));
    }

    @Test
    void is_told_only_what_has_come_since() {
        fill(jars, 1);
        fill(jars, 2);

        assertCoins(jars, 3);
        assertThat(stored.readFrom).containsExactly(1L, 2L, 3L);
    }

    @Test
    void sees_what_another_instance_has_done() {
        fill(otherInstance, 5);
        fill(jars, 1);
        fill(otherInstance, 10);

        assertCoins(jars, 16);
        assertCoins(otherInstance, 16);
    }

    @Test
    void goes_on_with_the_next_number() {
        fill(otherInstance, 5);
        fill(jars, 1);

        assertThat(stored.readEvents(JAR, 0).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void forgets_what_was_rolled_back() {
        assertThatThrownBy(() -> change(jars, jar -> {
            jar.fill(100);
            throw new IllegalStateException("broken");
        })).isInstanceOf(IllegalStateException.class);

        assertCoins(jars, 0);
    }
}
