package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "fund-trading-events", consumerGroup = "companion-fund-trading", selectorExpression = "FundPurchaseAccepted || FundPurchaseRefused || FundPurchaseCancelled || FundPurchaseConfirmationFailed || FundPurchaseConfirmed || FundRedemptionConfirmed")
class FundTradingEventsListener extends TransactionalMessageListener {
    FundTradingEventsListener(MessageReception reception) {
        super(reception);
    }
}
