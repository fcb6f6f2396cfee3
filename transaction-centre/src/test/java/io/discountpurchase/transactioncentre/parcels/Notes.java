package io.discountpurchase.transactioncentre.parcels;

import io.discountpurchase.transactioncentre.MessageHandler;
import io.discountpurchase.transactioncentre.reception.MessageReception;
import io.discountpurchase.transactioncentre.reception.TransactionalMessageListener;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Two departments of one service take the same type of message: one what is urgent, one all notes. */
public final class Notes {
    /** A property: the department is there where it is true. */
    public static final String URGENT_DESK = "parcels.urgent-desk";
    /** As the other. */
    public static final String ARCHIVE = "parcels.archive";
    /** The tag of an urgent note; any other has its type. */
    public static final String URGENT = "Urgent";
    private static final String URGENT_GROUP = "urgent-desk";
    private static final String ARCHIVE_GROUP = "archive";

    private Notes() {}

    /** Remembers what it has taken. */
    public abstract static class Department implements MessageHandler<NoteIntegrationEvent> {
        private final Queue<String> taken = new ConcurrentLinkedQueue<>();
        private final String consumer;

        Department(String consumer) {
            this.consumer = consumer;
        }

        @Override
        public void handle(NoteIntegrationEvent note) {
            taken.add(note.noteId());
        }

        @Override
        public String consumer() {
            return consumer;
        }

        public List<String> taken() {
            return List.copyOf(taken);
        }
    }

    @Component
    @ConditionalOnBooleanProperty(URGENT_DESK)
    public static class UrgentDesk extends Department {
        UrgentDesk() {
            super(URGENT_GROUP);
        }
    }

    @Component
    @ConditionalOnBooleanProperty(ARCHIVE)
    public static class Archive extends Department {
        Archive() {
            super(ARCHIVE_GROUP);
        }
    }

    @Component
    @ConditionalOnBooleanProperty(URGENT_DESK)
    @RocketMQMessageListener(topic = ParcelService.TOPIC, consumerGroup = URGENT_GROUP, selectorExpression = URGENT)
    static class UrgentListener extends TransactionalMessageListener {
        UrgentListener(MessageReception reception) {
            super(reception);
        }
    }

    @Component
    @ConditionalOnBooleanProperty(ARCHIVE)
    @RocketMQMessageListener(topic = ParcelService.TOPIC, consumerGroup = ARCHIVE_GROUP, selectorExpression = URGENT
            + " || Note")
    static class ArchiveListener extends TransactionalMessageListener {
        ArchiveListener(MessageReception reception) {
            super(reception);
        }
    }
}
