package io.discountpurchase.transactioncentre.journal;

import io.discountpurchase.transactioncentre.RunningCentre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ParameterizedClass
@EnumSource
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalTest {
    private static final String PARCEL = "parcel-1";
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    @Parameter
    private RunningCentre.Database database;

    private RunningCentre centre;
    private Journal journal;
    private TransactionTemplate transaction;
    private TransactionTemplate transactionOfItsOwn;

    @BeforeParameterizedClassInvocation
    void start() {
        centre = database.start();
        journal = centre.bean(Journal.class);
        transaction = new TransactionTemplate(centre.bean(PlatformTransactionManager.class));
        transactionOfItsOwn = new TransactionTemplate(centre.bean(PlatformTransactionManager.class));
        transactionOfItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @AfterParameterizedClassInvocation
    void stop() {
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

    private void record(String step) {
        journal.record(JournalEntry.message(PARCEL, NOON, step, "ParcelSent:1"));
    }

    private void beforeCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                action.run();
            }
        });
    }

    private List<String> written() {
        return journal.of(PARCEL).stream().map(JournalEntry::name).toList();
    }
}
