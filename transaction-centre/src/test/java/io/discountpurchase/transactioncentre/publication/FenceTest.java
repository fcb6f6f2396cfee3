package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.RunningCentre;
import io.discountpurchase.transactioncentre.TransactionAlreadyDecided;
import io.discountpurchase.transactioncentre.TransactionCheck;
import io.discountpurchase.transactioncentre.TransactionCheck.Verdict;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.ledger.StoredMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Check-back and local transaction: each branch of the decision, and each race for the row. */
@ParameterizedClass
@EnumSource
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FenceTest {
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final MessageType TYPE = new MessageType("ParcelSent", 1);

    @Parameter
    private RunningCentre.Database database;

    private final String key = UUID.randomUUID().toString();
    private RunningCentre centre;
    private Ledger ledger;
    private TransactionTemplate transaction;

    @BeforeParameterizedClassInvocation
    void start() {
        centre = database.start();
        ledger = centre.bean(Ledger.class);
        transaction = new TransactionTemplate(centre.bean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void beginAnew() {
        centre.forget();
    }

    @AfterParameterizedClassInvocation
    void stop() {
        centre.close();
    }

    @Test
    void the_ledger_is_asked_first() {
        ledger.committed(message());
        assertThat(check(NOON.minusSeconds(60), Verdict.ROLLED_BACK)).contains(TransactionState.COMMITTED);
    }

    @Test
    void then_the_business_side() {
        assertThat(check(NOON, Verdict.COMMITTED)).contains(TransactionState.COMMITTED);
        assertThat(check(NOON, Verdict.ROLLED_BACK)).contains(TransactionState.ABANDONED);
    }

    @Test
    void a_young_transaction_that_neither_knows_may_still_be_running() {
        assertThat(check(NOON.minus(LONGEST).plusMillis(1), Verdict.UNKNOWN)).isEmpty();
        assertThat(ledger.stateOf(message().transactionId())).isEmpty();
    }

    @Test
    void one_that_is_tried_again_is_not_abandoned_however_old_it_is() {
        assertThat(check(NOON.minusSeconds(600), Verdict.STILL_TRIED)).isEmpty();
        ledger.committed(message());
        assertThat(check(NOON.minusSeconds(600), Verdict.STILL_TRIED)).contains(TransactionState.COMMITTED);
    }

    @Test
    void an_old_one_is_abandoned_before_the_broker_is_told() {
        assertThat(check(NOON.minus(LONGEST), Verdict.UNKNOWN)).contains(TransactionState.ABANDONED);
        assertThat(ledger.stateOf(message().transactionId())).contains(TransactionState.ABANDONED);
    }

    @Test
    void a_local_transaction_after_an_abandoned_check_fails() {
        ledger.abandon(TYPE, key);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> ledger.committed(message())))
                .isInstanceOf(TransactionAlreadyDecided.class);
    }

    @ParameterizedTest
    @EnumSource(TransactionState.class)
    void a_check_during_a_slow_local_transaction_waits_for_its_end(TransactionState end) throws Exception {
        CountDownLatch rowWritten = new CountDownLatch(1);
        CompletableFuture<Boolean> commit = new CompletableFuture<>();
        Thread local = Thread.ofVirtual().start(() -> transaction.executeWithoutResult(status -> {
            ledger.committed(message());
            rowWritten.countDown();
            if (!commit.join()) {
                status.setRollbackOnly();
            }
        }));
        assertThat(rowWritten.await(10, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Optional<TransactionState>> checked = CompletableFuture
                .supplyAsync(() -> check(NOON.minusSeconds(60), Verdict.UNKNOWN));
        commit.complete(end == TransactionState.COMMITTED);
        local.join();

        assertThat(checked.get(10, TimeUnit.SECONDS)).contains(end);
    }

    @Test
    void two_checks_at_once_give_the_same_answer() {
        CompletableFuture<Optional<TransactionState>> first = CompletableFuture
                .supplyAsync(() -> check(NOON.minusSeconds(60), Verdict.UNKNOWN));
        CompletableFuture<Optional<TransactionState>> second = CompletableFuture
                .supplyAsync(() -> check(NOON.minusSeconds(60), Verdict.UNKNOWN));
        assertThat(first.join()).contains(TransactionState.ABANDONED).isEqualTo(second.join());
    }

    @Test
    void abandoning_after_the_commit_changes_nothing() {
        ledger.committed(message());
        assertThat(ledger.abandon(TYPE, key)).isEqualTo(TransactionState.COMMITTED);
    }

    private Optional<TransactionState> check(Instant preparedAt, Verdict businessSays) {
        TransactionCheck business = (type, businessKey) -> businessSays;
        return new CheckBack(ledger, business, "parcels", LONGEST, Clock.fixed(NOON, ZoneOffset.UTC)).check(TYPE, key,
                preparedAt);
    }

    private StoredMessage message() {
        return new StoredMessage(TYPE, TYPE.name(), key, new byte[]{'{', '}'});
    }
}
