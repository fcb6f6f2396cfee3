package io.discountpurchase.transactioncentre.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

import java.sql.SQLException;

/** Why a service does not start on its database, and how to mend it, in place of a stack trace. */
class UnusableDatabase implements FailureAnalyzer {
    private static final int OPENED_BY_ANOTHER = 90020;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof H2Durability.Refused) {
                return new FailureAnalysis(cause.getMessage(), "Add ;WRITE_DELAY=0 to spring.datasource.url.", failure);
            }
            if (cause instanceof SQLException database && database.getErrorCode() == OPENED_BY_ANOTHER) {
                return new FailureAnalysis("The database is in use by another process: " + database.getMessage(),
                        "Stop the other process, or choose another file in spring.datasource.url.", failure);
            }
        }
        return null;
    }
}
