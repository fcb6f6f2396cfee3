package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.companion.notice.DeskGroups;
import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "wallet-events", consumerGroup = DeskGroups.WELCOME, selectorExpression = "WalletToppedUp || IncomeMilestoneReached", consumeThreadNumber = 4)
class WelcomeListener extends TransactionalMessageListener {
    WelcomeListener(MessageReception reception) {
        super(reception);
    }
}
