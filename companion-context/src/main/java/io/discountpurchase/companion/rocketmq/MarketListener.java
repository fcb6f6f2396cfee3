package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

/** What concerns more than one investor, or none who has ordered yet. */
@Component
@RocketMQMessageListener(topic = "fund-trading-events", consumerGroup = "companion-market", selectorExpression = "FundChanged || NavFallen || MarketHolidayAhead || QuoteLapsed", consumeThreadNumber = 4)
class MarketListener extends TransactionalMessageListener {
    MarketListener(MessageReception reception) {
        super(reception);
    }
}
