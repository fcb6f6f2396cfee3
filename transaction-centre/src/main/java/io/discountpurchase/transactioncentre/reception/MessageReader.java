package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.inbox.Receipt;
import io.discountpurchase.transactioncentre.reception.Unreadable.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.Collection;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Understands messages: a known type and version, the same key everywhere, a body of its form. */
class MessageReader {
    private final Map<Address, Recipient<Record>> recipients;
    private final JsonMapper mapper;

    /** @param consumer empty for any */
    private record Address(String consumer, String type) {}

    /** @throws IllegalStateException if two are of the same consumer and type */
    MessageReader(Collection<Recipient<Record>> recipients, JsonMapper mapper) {
        this.recipients = recipients.stream()
                .collect(Collectors.toMap(
                        recipient -> new Address(recipient.consumer(), recipient.messageType().name()),
                        Function.identity()));
        this.mapper = mapper;
    }

    ReadMessage read(Delivery delivery) throws Unreadable {
        Recipient<Record> recipient = recipientOf(delivery);
        MessageType type = recipient.messageType();
        if (!Integer.toString(type.version()).equals(delivery.version())) {
            throw new Unreadable(Reason.UNKNOWN_VERSION,
                    "Version " + delivery.version() + " of " + type.name() + " is not known, only " + type.version());
        }
        String businessKey = present(delivery.businessKey(), "key");
        String transactionId = present(delivery.transactionId(), "property transactionId");
        if (!transactionId.equals(type.transactionId(businessKey))) {
            throw new Unreadable(Reason.KEY_DIFFERS, "Key " + businessKey + " does not belong to " + transactionId);
        }
        Receipt receipt = new Receipt(delivery.consumer(), businessKey, transactionId, delivery.attempt());
        return new ReadMessage(receipt, effect(recipient, receipt, payload(delivery, recipient)));
    }

    private static BooleanSupplier effect(Recipient<Record> recipient, Receipt receipt, Record payload)
            throws Unreadable {
        try {
            return recipient.effectOf(receipt, payload);
        } catch (RuntimeException e) {
            throw new Unreadable(Reason.IMPOSSIBLE_VALUE, "The body holds an impossible value: " + e);
        }
    }

    private Recipient<Record> recipientOf(Delivery delivery) throws Unreadable {
        Recipient<Record> recipient = delivery.type() == null ? null
                : recipients.getOrDefault(new Address(delivery.consumer(), delivery.type()),
                        recipients.get(new Address("", delivery.type())));
        if (recipient == null) {
            throw new Unreadable(Reason.UNKNOWN_TYPE, "Nobody here takes messages of type " + delivery.type());
        }
        return recipient;
    }

    private Record payload(Delivery delivery, Recipient<Record> recipient) throws Unreadable {
        if (delivery.body().length == 0) {
            throw new Unreadable(Reason.BODY_EMPTY, "The body is empty");
        }
        try {
            return mapper.readValue(delivery.body(), recipient.payloadType());
        } catch (JacksonException e) {
            throw new Unreadable(Reason.NOT_JSON, "The body is no " + recipient.messageType().name() + ": "
                    + e.getOriginalMessage());
        }
    }

    private static String present(@Nullable String value, String what) throws Unreadable {
        if (value == null || value.isBlank()) {
            throw new Unreadable(Reason.KEY_MISSING, "The " + what + " is missing");
        }
        return value;
    }
}
