package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.alert.Alerts;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;

/**
 * When an event is parked: not before the processor has tried it several times, at growing intervals, and never because the
 * broker or the database is away, for as long as that may last. What fails after a parked event, in the same transaction, is
 * parked at its first try: trying it again would undo the other, and each would wait for all that fail before it. A processor that subscribes never parks: it fails its command,
 * and each try of that is another event.
 */
class Parking implements EnqueuePolicy<EventMessage<?>> {
    static final String ALERT = "EVENT_PARKED";

    private final String group;
    private final int mostTries;
    private final FailedTries tries;
    private final Savepoints savepoints;
    private final Alerts alerts;

    Parking(String group, int mostTries, FailedTries tries, Savepoints savepoints, Alerts alerts) {
        this.group = group;
        this.mostTries = mostTries;
        this.tries = tries;
        this.savepoints = savepoints;
        this.alerts = alerts;
    }

    /** Throwing is how the processor learns that it is to roll back and try again. */
    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable failure) {
        EventMessage<?> event = letter.message();
        if (Failures.isPassing(failure) || (tries.oneMore(event) < mostTries && !savepoints.hasRolledBack())) {
            throw new TryAgain(group, event, failure);
        }
        savepoints.rollBack();
        alerts.raise(ALERT, BusinessKeySequence.keyOf(event),
                group + " cannot handle " + event.getPayloadType().getSimpleName() + ": " + failure);
        return Decisions.enqueue(failure);
    }
}
