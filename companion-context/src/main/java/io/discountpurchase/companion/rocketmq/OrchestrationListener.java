package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.companion.notice.DeskGroups;
import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "companion-events", consumerGroup = DeskGroups.ORCHESTRATION, selectorExpression = "TagC", consumeThreadNumber = 4)
class OrchestrationListener extends TransactionalMessageListener {
    OrchestrationListener(MessageReception reception) {
        super(reception);
    }
}
