package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.ledger.StoredMessage;
import org.apache.rocketmq.common.message.Message;
import tools.jackson.databind.json.JsonMapper;

/** How a message travels: JSON in bytes, the business key as key, the type as tag unless that is a category of its own. */
class WireFormat {
    private final String topic;
    private final JsonMapper mapper;

    WireFormat(String topic, JsonMapper mapper) {
        this.topic = topic;
        this.mapper = mapper;
    }

    StoredMessage write(OutboundMessage message) {
        return new StoredMessage(message.type(), message.tag(), message.businessKey(),
                mapper.writeValueAsBytes(message.payload()));
    }

    Message message(StoredMessage stored) {
        Message message = new Message(topic, stored.tag(), stored.businessKey(), stored.body());
        if (!stored.tag().equals(stored.type().name())) {
            message.putUserProperty(MessageHeaders.TYPE, stored.type().name());
        }
        message.putUserProperty(MessageHeaders.TRANSACTION_ID, stored.transactionId());
        message.putUserProperty(MessageHeaders.VERSION, Integer.toString(stored.type().version()));
        return message;
    }
}
