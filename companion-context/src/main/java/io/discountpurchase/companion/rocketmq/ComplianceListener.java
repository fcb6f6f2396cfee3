package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.companion.notice.DeskGroups;
import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "companion-events", consumerGroup = DeskGroups.COMPLIANCE, selectorExpression = "TagA || TagC", consumeThreadNumber = 4)
class ComplianceListener extends TransactionalMessageListener {
    ComplianceListener(MessageReception reception) {
        super(reception);
    }
}
