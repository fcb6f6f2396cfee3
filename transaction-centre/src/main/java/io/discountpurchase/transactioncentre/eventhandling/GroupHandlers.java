package io.discountpurchase.transactioncentre.eventhandling;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.util.ReflectionUtils;

import java.util.List;

/** The handlers of a group, called outside its processor and in the database transaction of the caller. */
class GroupHandlers {
    private final List<EventMessageHandler> handlers;

    private GroupHandlers(List<EventMessageHandler> handlers) {
        this.handlers = handlers;
    }

    static GroupHandlers of(String group, EventProcessingConfiguration processing) {
        return processing.sequencedDeadLetterProcessor(group)
                .map(SimpleEventHandlerInvoker.class::cast)
                .map(invoker -> new GroupHandlers(invoker.eventHandlers()))
                .orElseThrow(() -> new IllegalArgumentException(group + " is no group of event handlers"));
    }

    void handle(EventMessage<?> event) {
        ResultMessage<?> result = DefaultUnitOfWork.startAndGet(event).executeWithResult(() -> {
            for (EventMessageHandler handler : handlers) {
                handler.handle(event);
            }
            return null;
        });
        if (result.isExceptional()) {
            ReflectionUtils.rethrowRuntimeException(result.exceptionResult());
        }
    }

    void reset() {
        handlers.forEach(handler -> handler.prepareReset(null));
    }
}
