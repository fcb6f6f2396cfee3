package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently;
import org.apache.rocketmq.client.exception.MQBrokerException;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.common.message.MessageExt;
import org.apache.rocketmq.remoting.exception.RemotingException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** The wallet as this context sees it: it says that a purchase is funded, and hears the answers. */
final class WalletNeighbour implements AutoCloseable {
    private static final String FUNDED = "DiscountPurchaseFunded";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DefaultMQProducer producer = new DefaultMQProducer("wallet-neighbour");
    private final DefaultMQPushConsumer consumer = new DefaultMQPushConsumer("wallet-neighbour");
    private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();

    /** A message of this context as it arrived. */
    record Heard(String type, String purchaseId, JsonNode body) {
        String text(String field) {
            return body.path(field).asString("");
        }
    }

    WalletNeighbour(String nameServer) throws MQClientException {
        producer.setNamesrvAddr(nameServer);
        producer.start();
        consumer.setNamesrvAddr(nameServer);
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.subscribe("fund-trading-events", "*");
        consumer.registerMessageListener((MessageListenerConcurrently) (messages, context) -> {
            messages.forEach(this::hear);
            return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
        });
        consumer.start();
    }

    private void hear(MessageExt message) {
        heard.add(new Heard(message.getTags(), message.getKeys(), JSON.readTree(message.getBody())));
    }

    void says(DiscountPurchaseFundedIntegrationEvent funded) {
        Message message = new Message("wallet-events", FUNDED, funded.purchaseId(), JSON.writeValueAsBytes(funded));
        message.putUserProperty("transactionId", FUNDED + ":" + funded.purchaseId());
        message.putUserProperty("version", Integer.toString(DiscountPurchaseFundedIntegrationEvent.VERSION));
        try {
            producer.send(message);
        } catch (MQClientException | RemotingException | MQBrokerException e) {
            throw new IllegalStateException("The broker does not take the message", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", e);
        }
    }

    /** Everything heard about a purchase, in the order of arrival. */
    List<Heard> heardOf(String purchaseId) {
        return heard.stream().filter(message -> message.purchaseId().equals(purchaseId)).toList();
    }

    Stream<Heard> heardAs(String type) {
        return heard.stream().filter(message -> message.type().equals(type));
    }

    /** How many purchases have been answered so, however often. */
    long purchasesWith(String type) {
        return heardAs(type).map(Heard::purchaseId).distinct().count();
    }

    @Override
    public void close() {
        consumer.shutdown();
        producer.shutdown();
    }
}
