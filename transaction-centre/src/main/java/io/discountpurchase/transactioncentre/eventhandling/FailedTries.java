package io.discountpurchase.transactioncentre.eventhandling;

import org.axonframework.eventhandling.EventMessage;

import java.util.LinkedHashMap;
import java.util.Map;

/** How often the handlers of one group have failed at an event since this process started; the oldest are forgotten. */
class FailedTries {
    private static final int REMEMBERED = 1_000;

    private final Map<String, Integer> tries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @return how often it has failed with this one */
    synchronized int oneMore(EventMessage<?> event) {
        return tries.merge(event.getIdentifier(), 1, Integer::sum);
    }

    synchronized boolean hasFailed(EventMessage<?> event) {
        return tries.containsKey(event.getIdentifier());
    }
}
