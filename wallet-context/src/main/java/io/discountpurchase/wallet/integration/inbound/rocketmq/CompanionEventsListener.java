package io.discountpurchase.wallet.integration.inbound.rocketmq;

import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "companion-events", consumerGroup = "wallet-companion", selectorExpression = "TopUpBonusGranted", maxReconsumeTimes = 16)
class CompanionEventsListener extends TransactionalMessageListener {
    CompanionEventsListener(MessageReception reception) {
        super(reception);
    }
}
