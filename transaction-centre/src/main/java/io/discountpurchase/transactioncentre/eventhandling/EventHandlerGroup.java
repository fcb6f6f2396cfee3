package io.discountpurchase.transactioncentre.eventhandling;

import org.jspecify.annotations.Nullable;

/**
 * Event handlers that share a processor, and how they are doing.
 *
 * @param projection whether they only write a read model, which can be rebuilt
 * @param behind events of this service that they have not handled yet
 * @param parked events that were taken out of their way, those that wait behind a failed one included
 * @param lastRebuild since this process started; null if there was none
 */
public record EventHandlerGroup(
        String name,
        boolean projection,
        State state,
        long behind,
        long parked,
        @Nullable RebuildProgress lastRebuild) {

    /** What its processor does. */
    public enum State {
        RUNNING,
        /** It tries the same event again and again. */
        FAILING,
        STOPPED,
        REBUILDING
    }
}
