package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.companion.notice.DeskGroups;
import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "companion-events", consumerGroup = DeskGroups.OPERATIONS, selectorExpression = "TagA", consumeThreadNumber = 4)
class OperationsListener extends TransactionalMessageListener {
    OperationsListener(MessageReception reception) {
        super(reception);
    }
}
