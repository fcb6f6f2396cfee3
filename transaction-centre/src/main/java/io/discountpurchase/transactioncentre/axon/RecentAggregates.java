package io.discountpurchase.transactioncentre.axon;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentMap;

/**
 * Remembers the aggregates that were changed lately. Such a one is not made anew from its first event: it is told those since
 * then, because another instance of the service may have changed it meanwhile. So it decides on the same state as one that
 * was loaded, for one question to the database.
 *
 * <p>It is taken out of memory while it is used, under its lock, and put back after the commit. What is rolled back, or
 * fails half-way, is loaded from its events the next time.
 */
final class RecentAggregates<T> extends EventSourcingRepository<T> {
    private static final int MOST_REMEMBERED = 10_000;

    private final EventStore events;
    private final ConcurrentMap<String, EventSourcedAggregate<T>> recent = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .<String, EventSourcedAggregate<T>>build()
            .asMap();

    private final boolean snapshots;

    private RecentAggregates(Builder<T> builder, EventStore events, boolean snapshots) {
        super(builder);
        this.events = events;
        this.snapshots = snapshots;
    }

    static <T> RecentAggregates<T> of(Class<T> type, SnapshotTriggerDefinition snapshots, Configuration axon) {
        return new RecentAggregates<>(EventSourcingRepository.builder(type)
                .eventStore(axon.eventStore())
                .snapshotTriggerDefinition(snapshots)
                .repositoryProvider(axon::repository)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(type)), axon.eventStore(),
                snapshots != NoSnapshotTriggerDefinition.INSTANCE);
    }

    /** From the first one, where no snapshot can be: the store would look for one. */
    @Override
    protected DomainEventStream readEvents(String identifier) {
        return snapshots ? super.readEvents(identifier) : events.readEvents(identifier, 0);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String identifier, @Nullable Long expectedVersion) {
        EventSourcedAggregate<T> known = recent.remove(identifier);
        return remembered(
                known == null ? super.doLoadWithLock(identifier, expectedVersion) : upToDate(known, identifier));
    }

    private EventSourcedAggregate<T> upToDate(EventSourcedAggregate<T> known, String identifier) {
        DomainEventStream since = events.readEvents(identifier, known.version() + 1);
        if (since.hasNext()) {
            known.initializeState(since);
        }
        return known;
    }

    @Override
    protected EventSourcedAggregate<T> doCreateNewForLock(Callable<T> factory) throws Exception {
        return remembered(super.doCreateNewForLock(factory));
    }

    private EventSourcedAggregate<T> remembered(EventSourcedAggregate<T> aggregate) {
        CurrentUnitOfWork.get()
                .afterCommit(committed -> recent.put(aggregate.identifierAsString(), aggregate));
        return aggregate;
    }
}
