package io.discountpurchase.transactioncentre.eventhandling;

import org.axonframework.eventhandling.EventMessage;

/** The handlers of a group failed at an event and are to get it once more. */
class TryAgain extends RuntimeException {
    private static final long serialVersionUID = 1;

    TryAgain(String group, EventMessage<?> event, Throwable failure) {
        super(group + " failed at " + event.getPayloadType().getSimpleName() + " " + event.getIdentifier(), failure);
    }
}
