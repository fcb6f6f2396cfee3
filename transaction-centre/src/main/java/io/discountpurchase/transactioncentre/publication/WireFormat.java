package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.ledger.StoredMessage;
import org.apache.rocketmq.common.message.Message;
import tools.jackson.databind.json.JsonMapper;

/** How a message travels: JSON in bytes, the type as tag, the business key as key. */
class WireFormat {
    private final String topic;
    private final JsonMapper mapper;

    WireFormat(String topic, JsonMapper mapper) {
        this.topic = topic;
        this.mapper = mapper;
    }

    StoredMessage write(OutboundMessage message) {
        return new StoredMessage(message.type(), message.businessKey(), mapper.writeValueAsBytes(message.payload()));
    }

    Message message(StoredMessage stored) {
        Message message = new Message(topic, stored.type().name(), stored.businessKey(), stored.body());
        message.putUserProperty(MessageHeaders.TRANSACTION_ID, stored.transactionId());
        message.putUserProperty(MessageHeaders.VERSION, Integer.toString(stored.type().version()));
        return message;
    }
}
