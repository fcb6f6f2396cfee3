package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.LocalTransactionState;
import org.apache.rocketmq.client.producer.TransactionListener;
import org.apache.rocketmq.client.producer.TransactionMQProducer;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.common.message.MessageExt;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Sends transactional messages with the answers that the test gives. */
final class ScriptedProducer implements AutoCloseable {
    private final AtomicReference<LocalTransactionState> checkAnswer = new AtomicReference<>(
            LocalTransactionState.UNKNOW);
    private final TransactionMQProducer producer = new TransactionMQProducer("scripted-producer");
    private final String topic;

    ScriptedProducer(EmbeddedRocketMq rocketMq, String topic) throws MQClientException {
        this.topic = topic;
        producer.setNamesrvAddr(rocketMq.nameServerAddress());
        producer.setInstanceName("producer@" + rocketMq.nameServerAddress());
        producer.setTopics(List.of(topic)); // or the broker would not know it, and not ask it, before it sends
        producer.setTransactionListener(new Script());
        producer.start();
    }

    void answerChecksWith(LocalTransactionState answer) {
        checkAnswer.set(answer);
    }

    void send(String text, LocalTransactionState answer) throws MQClientException {
        producer.sendMessageInTransaction(new Message(topic, text.getBytes(UTF_8)), answer);
    }

    @Override
    public void close() {
        producer.shutdown();
    }

    private final class Script implements TransactionListener {
        @Override
        public LocalTransactionState executeLocalTransaction(Message message, @Nullable Object answer) {
            return answer instanceof LocalTransactionState state ? state : LocalTransactionState.UNKNOW;
        }

        @Override
        public LocalTransactionState checkLocalTransaction(MessageExt message) {
            return checkAnswer.get();
        }
    }
}
