package io.discountpurchase.transactioncentre.reconciliation;

import io.discountpurchase.transactioncentre.eventhandling.ParkedEvents;
import io.discountpurchase.transactioncentre.eventhandling.Processors;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;

/** Invariant 6: every event of every aggregate is there, and every event handler has handled them all. */
class EventStoreCheck implements SelfCheck {
    private static final String GAPS = """
            SELECT count(*) FROM (SELECT aggregateIdentifier FROM DomainEventEntry GROUP BY aggregateIdentifier
                HAVING max(sequenceNumber) + 1 <> count(*)) gaps""";

    private final JdbcTemplate jdbc;
    private final Processors processors;
    private final ParkedEvents parkedEvents;

    EventStoreCheck(JdbcTemplate jdbc, Processors processors, ParkedEvents parkedEvents) {
        this.jdbc = jdbc;
        this.processors = processors;
        this.parkedEvents = parkedEvents;
    }

    @Override
    public List<Check> checks() {
        return List.of(Check.none("6 aggregates with gaps in their events", aggregatesWithGaps()),
                Check.none("6 event processors that stand still or fail",
                        processors.all().stream().filter(Processors::isBroken).count()),
                Check.none("6 events that their handlers cannot handle", parkedEvents.count()), slowestProcessor());
    }

    private long aggregatesWithGaps() {
        Long gaps = jdbc.queryForObject(GAPS, Long.class);
        return gaps == null ? 0 : gaps;
    }

    private Check slowestProcessor() {
        long last = processors.lastEvent();
        long slowest = processors.behind().values().stream().mapToLong(Long::longValue).max().orElse(0);
        return Check.equal("6 last event = last event that the slowest processor has seen", last, last - slowest);
    }
}
