package io.discountpurchase.transactioncentre.journal;

import io.discountpurchase.transactioncentre.CentreOnH2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JournalTest {
    private static final String PARCEL = "parcel-1";
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private static CentreOnH2 centre;
    private static Journal journal;
    private static TransactionTemplate transaction;
    private static TransactionTemplate transactionOfItsOwn;

    @BeforeAll
    static void start() {
        centre = new CentreOnH2();
        journal = centre.bean(Journal.class);
        transaction = new TransactionTemplate(centre.bean(PlatformTransactionManager.class));
        transactionOfItsOwn = new TransactionTemplate(centre.bean(PlatformTransactionManager.class));
        transactionOfItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @AfterAll
    static void stop() {
        centre.close();
    }

    @BeforeEach
    void forget() {
        centre.forget();
    }

    @Test
    void writesWhatHappenedWithoutATransactionAtOnce() {
        record("SENT");

        assertThat(written()).containsExactly("SENT");
    }

    @Test
    void writesWhatATransactionDidTogetherAndInItsOrder() {
        transaction.executeWithoutResult(status -> {
            record("TAKEN");
            record("SORTED");
            assertThat(written()).isEmpty();
        });

        assertThat(written()).containsExactly("TAKEN", "SORTED");
    }

    @Test
    void writesNothingOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            record("TAKEN");
            status.setRollbackOnly();
        });

        assertThat(written()).isEmpty();
    }

    @Test
    void keepsApartWhatATransactionDidThatInterruptedAnother() {
        transaction.executeWithoutResult(status -> {
            record("TAKEN");
            transactionOfItsOwn.executeWithoutResult(inner -> record("PAID"));
            assertThat(written()).containsExactly("PAID");
            status.setRollbackOnly();
        });

        assertThat(written()).containsExactly("PAID");
    }

    @Test
    void writesWhatHappensBetweenTheLastStatementAndTheCommit() {
        transaction.executeWithoutResult(status -> {
            record("TAKEN");
            beforeCommit(() -> record("SEALED"));
        });

        assertThat(written()).containsExactly("TAKEN", "SEALED");
    }

    @Test
    void whatCannotBeWrittenDownDoesNotCommit() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            centre.jdbc().update("INSERT INTO arrival (parcel_id) VALUES (?)", PARCEL);
            record("T".repeat(101));
        })).hasMessageContaining("too long");

        assertThat(centre.arrivals(PARCEL)).isZero();
    }

    private static void record(String step) {
        journal.record(JournalEntry.message(PARCEL, NOON, step, "ParcelSent:1"));
    }

    private static void beforeCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                action.run();
            }
        });
    }

    private static List<String> written() {
        return journal.of(PARCEL).stream().map(JournalEntry::name).toList();
    }
}
