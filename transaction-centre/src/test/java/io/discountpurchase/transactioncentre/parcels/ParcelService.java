package io.discountpurchase.transactioncentre.parcels;

import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.transactioncentre.MessageTranslator;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.parcels.ParcelCommand.RegisterArrival;
import io.discountpurchase.transactioncentre.parcels.ParcelEvent.ParcelSent;
import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** A service that has nothing to do with funds: it sends parcels, and registers their arrival when the message comes. */
@SpringBootApplication
public class ParcelService {
    public static final String TOPIC = "parcels";

    @Component
    static class ParcelSentTranslator implements MessageTranslator<ParcelSent> {
        @Override
        public OutboundMessage translate(ParcelSent sent, Instant occurredAt) {
            return OutboundMessage.of(sent.parcelId(),
                    new ParcelSentIntegrationEvent(ParcelSentIntegrationEvent.VERSION, sent.parcelId(), sent.to()));
        }
    }

    @Component
    static class ArrivalTranslator implements CommandTranslator<ParcelSentIntegrationEvent> {
        @Override
        public RegisterArrival toCommand(ParcelSentIntegrationEvent message) {
            return new RegisterArrival("arrival-" + message.parcelId(), message.to());
        }
    }

    @Component
    @RocketMQMessageListener(topic = TOPIC, consumerGroup = "arrivals", selectorExpression = "ParcelSent")
    static class ParcelsListener extends TransactionalMessageListener {
        ParcelsListener(MessageReception reception) {
            super(reception);
        }
    }
}
