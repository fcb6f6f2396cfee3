package io.discountpurchase.transactioncentre.eventhandling;

import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.function.Predicate;

/** Tells failures that end by themselves from those that come from the event. */
final class Failures {
    private static final List<Class<? extends Exception>> PASSING = List.of(TransactionCentreUnavailable.class,
            ConcurrencyException.class, CannotCreateTransactionException.class, TransientDataAccessException.class,
            RecoverableDataAccessException.class, DataAccessResourceFailureException.class,
            SQLTransientException.class, SQLRecoverableException.class, SQLNonTransientConnectionException.class);

    private Failures() {}

    /** Whether the broker or the database is not there, or another was faster: it has nothing to do with this event. */
    static boolean isPassing(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (PASSING.stream().anyMatch(isTypeOf(cause))) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<Class<?>> isTypeOf(Throwable cause) {
        return type -> type.isInstance(cause);
    }
}
