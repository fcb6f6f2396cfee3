package io.discountpurchase.transactioncentre.eventhandling;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommandGateTest {
    private final CommandGate gate = new CommandGate();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void commands_wait_until_the_work_is_done() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<?> work = threads.submit(() -> gate.whileNoneRuns(() -> {
            begun.countDown();
            await(end);
        }));
        await(begun);

        Future<?> command = threads.submit(() -> handle(() -> {}));

        assertThatThrownBy(() -> command.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        end.countDown();
        work.get(10, TimeUnit.SECONDS);
        command.get(10, TimeUnit.SECONDS);
    }

    @Test
    void the_work_waits_until_the_transaction_of_a_command_has_ended() throws Exception {
        CountDownLatch committing = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<?> command = threads.submit(() -> handle(() -> {
            committing.countDown();
            await(end);
        }));
        await(committing);

        Future<?> work = threads.submit(() -> gate.whileNoneRuns(() -> {}));

        assertThatThrownBy(() -> work.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        end.countDown();
        command.get(10, TimeUnit.SECONDS);
        work.get(10, TimeUnit.SECONDS);
    }

    @Test
    void a_command_that_fails_lets_go_too() throws Exception {
        Future<?> command = threads.submit(() -> handle(() -> {
            throw new IllegalStateException("The database is broken");
        }));
        assertThatThrownBy(() -> command.get(10, TimeUnit.SECONDS)).hasRootCauseMessage("The database is broken");

        threads.submit(() -> gate.whileNoneRuns(() -> {})).get(10, TimeUnit.SECONDS);
    }

    private void handle(Runnable whenCommitting) {
        UnitOfWork<CommandMessage<?>> unitOfWork = DefaultUnitOfWork
                .startAndGet(GenericCommandMessage.asCommandMessage("open"));
        unitOfWork.onCommit(ending -> whenCommitting.run());
        var result = unitOfWork.executeWithResult(() -> gate.handle(unitOfWork, () -> null));
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
