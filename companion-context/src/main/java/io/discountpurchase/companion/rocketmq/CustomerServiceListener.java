package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.companion.notice.DeskGroups;
import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "companion-events", consumerGroup = DeskGroups.CUSTOMER_SERVICE, selectorExpression = "TagB", consumeThreadNumber = 4)
class CustomerServiceListener extends TransactionalMessageListener {
    CustomerServiceListener(MessageReception reception) {
        super(reception);
    }
}
