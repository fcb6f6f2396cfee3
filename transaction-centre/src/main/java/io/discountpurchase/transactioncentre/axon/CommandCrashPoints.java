package io.discountpurchase.transactioncentre.axon;

import io.discountpurchase.transactioncentre.CrashPoint;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The crash points around the commit of a command, by the command's name. */
class CommandCrashPoints implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final String service;

    CommandCrashPoints(String service) {
        this.service = service;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        String command = unitOfWork.getMessage().getPayloadType().getSimpleName();
        unitOfWork.onPrepareCommit(handled -> CrashPoint.BEFORE_COMMIT.reachedBy(service, command));
        unitOfWork.afterCommit(committed -> CrashPoint.AFTER_COMMIT.reachedBy(service, command));
        return chain.proceed();
    }
}
