package io.discountpurchase.transactioncentre.axon;

import io.discountpurchase.transactioncentre.TimeOrderedId;
import org.axonframework.common.IdentifierFactory;

/** Of events, commands and sagas. Axon finds it as a service. */
public final class TimeOrderedIdentifiers extends IdentifierFactory {
    @Override
    public String generateIdentifier() {
        return TimeOrderedId.next().toString();
    }
}
