package io.discountpurchase.wallet.integration.inbound.rocketmq;

import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "fund-trading-events", consumerGroup = "wallet", selectorExpression = "FundPurchaseAccepted || FundPurchaseRefused || FundPurchaseCancelled || FundPurchaseConfirmationFailed || FundPurchaseConfirmed || FundRedemptionConfirmed || TradingDayClosed || BusinessClockPutAhead", maxReconsumeTimes = 16)
class FundTradingEventsListener extends TransactionalMessageListener {
    FundTradingEventsListener(MessageReception reception) {
        super(reception);
    }
}
