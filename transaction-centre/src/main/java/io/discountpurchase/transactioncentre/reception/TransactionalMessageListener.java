package io.discountpurchase.transactioncentre.reception;

import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;
import org.apache.rocketmq.common.message.MessageExt;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.apache.rocketmq.spring.core.RocketMQListener;
import org.apache.rocketmq.spring.core.RocketMQPushConsumerLifecycleListener;
import org.springframework.core.annotation.AnnotationUtils;

import java.util.Objects;

/**
 * One subscription of a service: a subclass names topic, group and tags in {@link RocketMQMessageListener}, and nothing
 * else. Who takes which message is declared by {@link io.discountpurchase.transactioncentre.CommandTranslator} and
 * {@link io.discountpurchase.transactioncentre.MessageHandler} beans.
 */
public abstract class TransactionalMessageListener
        implements
            RocketMQListener<MessageExt>,
            RocketMQPushConsumerLifecycleListener {
    private static final int SOON_MILLIS = 5_000;

    private final MessageReception reception;
    private final String consumer;

    protected TransactionalMessageListener(MessageReception reception) {
        this.reception = reception;
        this.consumer = Objects.requireNonNull(
                AnnotationUtils.findAnnotation(getClass(), RocketMQMessageListener.class),
                "A listener carries @RocketMQMessageListener").consumerGroup();
    }

    /**
     * Whether a duplicate makes this service send its answers again. True on the answering side only: the asking side sends
     * a message again when it misses the answer; if both did, they would never stop.
     */
    protected boolean resendsAnswers() {
        return false;
    }

    @Override
    public final void onMessage(MessageExt message) {
        reception.receive(consumer, message, resendsAnswers());
    }

    /**
     * A new subscriber must not miss what was sent before it first started. And it must hear soon of its retry topic, which the
     * broker makes when the first message fails, and tell its subscription again soon if the broker has another in mind after
     * a restart: RocketMQ's client would ask and tell every 30 s only.
     */
    @Override
    public final void prepareStart(DefaultMQPushConsumer consumer) {
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.setPollNameServerInterval(SOON_MILLIS);
        consumer.setHeartbeatBrokerInterval(SOON_MILLIS);
    }
}
