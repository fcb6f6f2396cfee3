package io.discountpurchase.transactioncentre.eventhandling;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import java.sql.Connection;
import java.sql.Savepoint;

/**
 * An event that has failed before may be parked in this transaction, which goes on with the next event; and so may each that
 * follows. What its handlers have written until they failed must not stay; with PostgreSQL, nothing else could be written
 * either.
 */
class Savepoints implements MessageHandlerInterceptor<EventMessage<?>> {
    private static final String RESOURCE = Savepoints.class.getName();
    private static final String ROLLED_BACK = RESOURCE + ".rolledBack";

    private final JdbcTemplate jdbc;
    private final FailedTries tries;

    Savepoints(JdbcTemplate jdbc, FailedTries tries) {
        this.jdbc = jdbc;
        this.tries = tries;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        if (tries.hasFailed(unitOfWork.getMessage()) || hasRolledBack()) {
            unitOfWork.resources()
                    .put(RESOURCE, jdbc.execute((ConnectionCallback<Savepoint>) Connection::setSavepoint));
        }
        return chain.proceed();
    }

    /** Whether an event before this one, in this transaction, has been undone. */
    boolean hasRolledBack() {
        return CurrentUnitOfWork.get().resources().containsKey(ROLLED_BACK);
    }

    /** Undoes what the handlers of the event that is being handled have written. */
    void rollBack() {
        Savepoint savepoint = CurrentUnitOfWork.get().getResource(RESOURCE);
        jdbc.execute((ConnectionCallback<@Nullable Void>) connection -> {
            connection.rollback(savepoint);
            return null;
        });
        CurrentUnitOfWork.get().resources().put(ROLLED_BACK, true);
    }
}
