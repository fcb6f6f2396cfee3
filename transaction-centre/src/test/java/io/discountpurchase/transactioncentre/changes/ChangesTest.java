package io.discountpurchase.transactioncentre.changes;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ChangesTest {
    private static final Change CHANGE = new Change("alice", "wallet", 7);

    private final Changes changes = new Changes();
    private final List<Change> told = new ArrayList<>();
    private TransactionTemplate transaction;

    @BeforeEach
    void follow() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:");
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        changes.follow(told::add);
    }

    @Test
    void tellsWhatHasMovedOnceItHasCommitted() {
        transaction.executeWithoutResult(status -> {
            changes.publish(CHANGE);
            assertThat(told).isEmpty();
        });

        assertThat(told).containsExactly(CHANGE);
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            changes.publish(CHANGE);
            status.setRollbackOnly();
        });

        assertThat(told).isEmpty();
    }

    @Test
    void tellsAtOnceWhatWasWrittenWithoutATransaction() {
        changes.publish(CHANGE);

        assertThat(told).containsExactly(CHANGE);
    }
}
