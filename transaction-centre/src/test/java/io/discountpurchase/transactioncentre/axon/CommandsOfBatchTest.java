package io.discountpurchase.transactioncentre.axon;

import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsOfBatchTest {
    private static final int LONGEST_MEETING_SECONDS = 10;

    private final AsynchronousCommandBus bus = AsynchronousCommandBus.builder().build();
    private final CommandsOfBatch commands = new CommandsOfBatch(
            DefaultCommandGateway.builder().commandBus(bus).build());
    private final CyclicBarrier meeting = new CyclicBarrier(2);
    private final Queue<String> handled = new ConcurrentLinkedQueue<>();
    private final Queue<Object> causes = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean committed = new AtomicBoolean();

    record Ring(String bell) {}

    /** Is handled only while another is. */
    record Meet(String bell) {}

    record Break(String bell) {}

    @BeforeEach
    void handle() {
        bus.registerDispatchInterceptor(messages -> (index, command) -> {
            causes.add(command.getMetaData().getOrDefault("cause", "unknown"));
            return command;
        });
        bus.subscribe(Ring.class.getName(), command -> handled.add(((Ring) command.getPayload()).bell()));
        bus.subscribe(Meet.class.getName(), command -> {
            meeting.await(LONGEST_MEETING_SECONDS, TimeUnit.SECONDS);
            return handled.add(((Meet) command.getPayload()).bell());
        });
        bus.subscribe(Break.class.getName(), command -> {
            throw new IllegalArgumentException(((Break) command.getPayload()).bell() + " is broken");
        });
    }

    @AfterEach
    void stop() {
        bus.shutdown();
    }

    @Test
    void commandsOfOtherSequencesAreHandledSideBySide() {
        assertThat(batch(bell -> commands.send(bell, new Meet(bell)), "high", "low").isExceptional()).isFalse();

        assertThat(handled).containsExactlyInAnyOrder("high", "low");
    }

    @Test
    void commandsOfOneSequenceKeepTheirOrder() {
        String[] bells = "a b c d e f g h i j k l m n o p q r s t u v w x y z".split(" ", -1);

        assertThat(batch(bell -> commands.send("tower", new Ring(bell)), bells).isExceptional()).isFalse();

        assertThat(handled).containsExactly(bells);
    }

    @Test
    void theBatchCommitsAfterAllOfThem() {
        bus.subscribe(Ring.class.getName(), command -> {
            meeting.await(LONGEST_MEETING_SECONDS, TimeUnit.SECONDS);
            return handled.add(committed.get() ? "too late" : "in time");
        });

        Thread another = Thread.ofVirtual().start(() -> batch(bell -> commands.send(bell, new Ring(bell)), "high"));
        assertThat(committed).isFalse();
        meet();

        assertThat(ends(another)).isTrue();
        assertThat(committed).isTrue();
        assertThat(handled).containsExactly("in time");
    }

    @Test
    void aBatchOneOfWhoseCommandsFailsDoesNotCommit() {
        ResultMessage<?> result = batch(bell -> commands.send(bell, "low".equals(bell) ? new Break(bell)
                : new Ring(bell)), "high", "low", "third");

        assertThat(result.exceptionResult()).hasMessageContaining("low is broken");
        assertThat(committed).isFalse();
    }

    @Test
    void whatFollowsAFailedCommandIsNotHandled() {
        batch(bell -> commands.send("tower", "low".equals(bell) ? new Break(bell) : new Ring(bell)), "high", "low",
                "third");

        assertThat(handled).containsExactly("high");
    }

    @Test
    void eachCommandKnowsTheEventThatItFollowsFrom() {
        batch(bell -> commands.send("tower", new Ring(bell)), "high", "low");

        assertThat(causes).containsExactly("high", "low");
    }

    private ResultMessage<?> batch(Consumer<String> react, String... bells) {
        List<EventMessage<?>> told = Arrays.stream(bells)
                .<EventMessage<?>>map(GenericEventMessage::asEventMessage)
                .toList();
        BatchingUnitOfWork<EventMessage<?>> batch = new BatchingUnitOfWork<>(told);
        batch.registerCorrelationDataProvider(event -> Map.of("cause", event.getPayload()));
        batch.afterCommit(events -> committed.set(true));
        return batch.executeWithResult(() -> {
            react.accept((String) CurrentUnitOfWork.get().getMessage().getPayload());
            return null;
        });
    }

    private void meet() {
        try {
            meeting.await(LONGEST_MEETING_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("Nobody came", e);
        }
    }

    private static boolean ends(Thread thread) {
        try {
            return thread.join(Duration.ofSeconds(LONGEST_MEETING_SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
