package io.discountpurchase.transactioncentre.eventhandling;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets all commands pass, until something must run while none does: then they wait for it. */
public class CommandGate implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        Lock passage = lock.readLock();
        passage.lock();
        unitOfWork.onCleanup(ended -> passage.unlock());
        return chain.proceed();
    }

    void whileNoneRuns(Runnable work) {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
