package io.discountpurchase.transactioncentre.eventhandling;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterJdbcConverter;
import org.axonframework.serialization.Serializer;

/** Reads rows of Axon's dead-letter queue; a class of its own, because Axon's builder is open to subclasses only. */
class Letters extends DefaultDeadLetterJdbcConverter<EventMessage<?>> {
    Letters(Serializer serializer) {
        super(DefaultDeadLetterJdbcConverter.<EventMessage<?>>builder()
                .genericSerializer(serializer)
                .eventSerializer(serializer));
    }
}
