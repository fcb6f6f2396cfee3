package io.discountpurchase.transactioncentre.brokertrouble;

import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionAlreadyDecided;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.parcels.ParcelSentIntegrationEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Path;
import java.util.Optional;

import static io.discountpurchase.transactioncentre.brokertrouble.ParcelsBehindProxy.SOON;
import static io.discountpurchase.transactioncentre.proxy.FrameKind.CHECK_BACK;
import static io.discountpurchase.transactioncentre.proxy.FrameKind.END_OF_TRANSACTION;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * Each guard of the centre, on and off: with it a fault does no harm, and without it the same fault shows in the self checks,
 * which then tell of that one and of nothing else. So no guard can be lost unnoticed, and the checks are not just silent.
 */
@Tag("chaos")
class GuardsAreNoticedTest {
    private static final String ONE_MESSAGE_MISSING = "5 committed transactions = those with a message in the topic: 2, 1";

    private ParcelsBehindProxy parcels;

    @BeforeEach
    void start(@TempDir Path directory) {
        parcels = new ParcelsBehindProxy(directory, "transaction-centre.resend-after=2s");
    }

    @AfterEach
    void stop() {
        System.clearProperty(CrashPoint.PROPERTY);
        parcels.close();
    }

    /** A local transaction that commits after the check-back has had the broker roll it back. */
    @Test
    void the_fence_is_the_primary_key_of_the_ledger() {
        prepare("fenced");
        prepare("unfenced");
        awaitAbandoned("fenced");
        awaitAbandoned("unfenced");

        assertThatThrownBy(() -> parcels.service().send("fenced")).isInstanceOf(TransactionAlreadyDecided.class);
        parcels.assertNeverSent("fenced");

        dropPrimaryKeyOf("transaction_ledger");
        parcels.service().send("unfenced");
        parcels.awaitFailedChecks("5 transactions that are decided twice: 0, 1",
                "5 transactions committed though the broker was told to roll them back: 0, 1");
    }

    /** A message that is delivered twice. */
    @Test
    void the_inbox_is_its_primary_key() {
        parcels.proxy().repeat(END_OF_TRANSACTION, 1);
        parcels.service().send("taken once");
        await().atMost(SOON).until(() -> parcels.service().duplicates("taken once") >= 1);
        parcels.assertSentOnce("taken once");

        dropPrimaryKeyOf("transaction_inbox");
        parcels.proxy().repeat(END_OF_TRANSACTION, 1);
        parcels.service().send("taken twice");
        await().atMost(SOON).until(() -> parcels.service().arrivals("taken twice") == 2);
        parcels.awaitFailedChecks("5 messages in the inbox = messages that were taken: 3, 2",
                "5 deliveries that were taken though they were duplicates: 0, 1");
    }

    /** A commit of which the broker is never told, and about which it never asks. */
    @Test
    void the_reconciler_sends_what_nobody_has_answered() throws Exception {
        parcels.proxy().lose(CHECK_BACK, Integer.MAX_VALUE);
        System.setProperty(CrashPoint.PROPERTY, "parcels:AFTER_LOCAL_COMMIT=throw");
        parcels.service().send("sent again");
        await().atMost(SOON).until(() -> parcels.service().arrivals("sent again") == 1);

        parcels.service().stop("transactionHousekeeping");
        parcels.service().send("forgotten");
        parcels.awaitFailedChecks(ONE_MESSAGE_MISSING);
    }

    /** A commit that the broker never hears, though it was told. */
    @Test
    void the_check_back_finds_what_was_answered_in_vain() {
        parcels.proxy().lose(END_OF_TRANSACTION, 1);
        parcels.service().send("asked for");
        parcels.assertSentOnce("asked for");

        parcels.proxy().lose(CHECK_BACK, Integer.MAX_VALUE);
        parcels.proxy().lose(END_OF_TRANSACTION, 1);
        parcels.service().send("not asked for");
        parcels.awaitFailedChecks(ONE_MESSAGE_MISSING);
    }

    private void prepare(String parcel) {
        parcels.service()
                .bean(TransactionCentre.class)
                .prepare(OutboundMessage.of(parcel, new ParcelSentIntegrationEvent(1, parcel, "alice")));
    }

    private void awaitAbandoned(String parcel) {
        await().atMost(SOON)
                .until(() -> parcels.service().stateOf(parcel).equals(Optional.of(TransactionState.ABANDONED)));
    }

    private void dropPrimaryKeyOf(String table) {
        parcels.service().bean(JdbcTemplate.class).execute("ALTER TABLE " + table + " DROP PRIMARY KEY");
    }
}
