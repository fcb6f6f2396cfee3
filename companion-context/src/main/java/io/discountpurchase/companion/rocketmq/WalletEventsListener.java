package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "wallet-events", consumerGroup = "companion-wallet", selectorExpression = "DiscountPurchaseFunded || WalletToppedUp")
class WalletEventsListener extends TransactionalMessageListener {
    WalletEventsListener(MessageReception reception) {
        super(reception);
    }
}
