package io.discountpurchase.architecture;

import org.junit.jupiter.api.Test;

import static io.discountpurchase.architecture.Fixtures.walletOf;
import static io.discountpurchase.architecture.RuleAssert.assertThatRule;

class MessagingRulesTest {

    @Test
    void rule4ProcessesDoNotKnowTheMessenger() {
        BoundedContext wrong = walletOf("rocketmqplaces");
        assertThatRule(MessagingRules.rocketMqOnlyAtTheEdge(walletOf("model"))).holdsForTheModel();
        assertThatRule(MessagingRules.rocketMqOnlyAtTheEdge(wrong)).isBrokenIn(wrong.root(),
                "WhenMessageArrivesThenRead.read( … parameter of type … MessageExt",
                "WhenMessageArrivesThenRead.read( … calls method … getBody()");
    }

    @Test
    void rule4TheEdgeListensToNoMessages() {
        String wrong = Fixtures.project("rocketmqplaces") + ".webui";
        assertThatRule(MessagingRules.usesNoRocketMq(Fixtures.MODEL + ".webui")).holdsForTheModel();
        assertThatRule(MessagingRules.usesNoRocketMq(wrong)).isBrokenIn(wrong,
                "Progress.read( … parameter of type … MessageExt", "Progress.read( … calls method … getBody()");
    }

    @Test
    void rule15NobodySendsPastTheTransactionCentre() {
        BoundedContext wrong = walletOf("sending");
        assertThatRule(MessagingRules.sendsThroughTheTransactionCentreOnly(walletOf("model"))).holdsForTheModel();
        assertThatRule(MessagingRules.sendsThroughTheTransactionCentreOnly(wrong)).isBrokenIn(wrong.root(),
                "PurchaseSender.<init> … parameter of type … RocketMQTemplate",
                "PurchaseSender.messages> has type … RocketMQTemplate",
                "PurchaseSender.send( … calls method … RocketMQTemplate.convertAndSend",
                "ProducerConfiguration.producer() … return type … MQProducer",
                "ProducerConfiguration.producer() … calls constructor … DefaultMQProducer");
    }
}
