package io.discountpurchase.fundtrading.integration.inbound.rocketmq;

import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

/** What the wallet has funded is ordered here, and the wallet gets an answer: again, when it asks again. */
@Component
@RocketMQMessageListener(topic = "wallet-events", consumerGroup = "fund-trading", selectorExpression = "DiscountPurchaseFunded || DiscountPurchaseRecalled")
class WalletEventsListener extends TransactionalMessageListener {
    WalletEventsListener(MessageReception reception) {
        super(reception);
    }

    @Override
    protected boolean resendsAnswers() {
        return true;
    }
}
