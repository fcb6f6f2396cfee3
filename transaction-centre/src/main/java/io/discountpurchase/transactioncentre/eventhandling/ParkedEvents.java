package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.transactioncentre.audit.Redrive;
import io.discountpurchase.transactioncentre.eventhandling.ParkedEventTable.Sequence;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an operator can do with parked events. */
public class ParkedEvents {
    private static final Logger log = LoggerFactory.getLogger(ParkedEvents.class);

    private final ParkedEventTable table;
    private final SequenceRedrive redrive;
    private final Alerts alerts;
    private final Audit audit;

    ParkedEvents(ParkedEventTable table, SequenceRedrive redrive, Alerts alerts, Audit audit) {
        this.table = table;
        this.redrive = redrive;
        this.alerts = alerts;
        this.audit = audit;
    }

    /** Those that have failed, newest first. */
    public List<ParkedEvent> page(int page, int size) {
        return table.page(page, size);
    }

    public long count() {
        return table.count();
    }

    /**
     * Has a parked event handled once more, and after it those that wait behind it: all of them or, if one fails, none. When
     * two operators press at once, one of them finds nothing parked. Every try is audited, the refused ones too.
     *
     * @param operator who asks for it
     * @param reason why
     */
    public Redrive redrive(long number, String operator, @Nullable String reason) {
        OperatorRequest request = new OperatorRequest(operator, "REDRIVE", "parked-event-" + number, reason);
        audit.requireReason(request);
        Optional<ParkedEvent> parked = table.find(number);
        if (parked.isEmpty()) {
            return ended(request, wasRedriven(request) ? Redrive.NOT_PARKED : Redrive.UNKNOWN);
        }
        return redrive(parked.get(), request);
    }

    private Redrive redrive(ParkedEvent event, OperatorRequest request) {
        Sequence sequence = new Sequence(event.group(), event.sequence());
        try {
            boolean done = redrive.redrive(sequence, () -> {
                alerts.closeOf(Parking.ALERT, event.businessKey(), request.operator(),
                        Objects.requireNonNullElse(request.reason(), ""), () -> !table.hasFailed(event.businessKey()));
                audit.record(request, Redrive.DONE);
            });
            return done ? Redrive.DONE : ended(request, Redrive.NOT_PARKED);
        } catch (RuntimeException e) {
            log.warn("Parked event {} of {} failed again: {}", event.number(), event.group(), e.toString());
            table.failed(sequence, e);
            return ended(request, Redrive.FAILED_AGAIN);
        }
    }

    private boolean wasRedriven(OperatorRequest request) {
        return audit.of(request.subject()).stream().anyMatch(action -> action.outcome().equals(Redrive.DONE.name()));
    }

    private Redrive ended(OperatorRequest request, Redrive outcome) {
        audit.record(request, outcome);
        return outcome;
    }

    /**
     * An event that comes while those before it are being redriven can be parked behind them when they are just gone. Nothing
     * has failed then, so it needs no operator.
     */
    void resumeWhatWaitsForNothing() {
        table.withoutFailure().forEach(this::resume);
    }

    private void resume(Sequence sequence) {
        try {
            redrive.redrive(sequence, () -> {});
        } catch (RuntimeException e) {
            if (Failures.isPassing(e)) {
                throw e;
            }
            table.failed(sequence, e);
            alerts.raise(Parking.ALERT, sequence.identifier(), sequence.group() + " cannot handle what waited: " + e);
        }
    }
}
