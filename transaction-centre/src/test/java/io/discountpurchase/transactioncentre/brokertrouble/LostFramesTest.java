package io.discountpurchase.transactioncentre.brokertrouble;

import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import io.discountpurchase.transactioncentre.proxy.NetworkFault;
import io.discountpurchase.transactioncentre.proxy.RocketMqProxy;
import io.discountpurchase.transactioncentre.scenario.RunningParcelService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import static io.discountpurchase.transactioncentre.brokertrouble.ParcelsBehindProxy.SOON;
import static io.discountpurchase.transactioncentre.proxy.FrameKind.ANSWER_TO_MESSAGE;
import static io.discountpurchase.transactioncentre.proxy.FrameKind.CHECK_BACK;
import static io.discountpurchase.transactioncentre.proxy.FrameKind.END_OF_TRANSACTION;
import static io.discountpurchase.transactioncentre.proxy.FrameKind.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * Each frame between service and broker, lost or repeated: the effect comes once, or never and the sender is told. How often
 * the broker delivers is not asserted: it asks for an answer that is on its way, and delivers for each of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(value = CrashPoint.PROPERTY, mode = ResourceAccessMode.READ)
class LostFramesTest {
    private ParcelsBehindProxy parcels;
    private String parcel;

    @BeforeAll
    void start(@TempDir Path directory) {
        parcels = new ParcelsBehindProxy(directory, "transaction-centre.longest-local-transaction=1m");
    }

    @BeforeEach
    void anotherParcel() {
        network().heal();
        parcel = UUID.randomUUID().toString();
    }

    @AfterAll
    void stop() {
        try (ParcelsBehindProxy closing = parcels) {
            closing.assertBooksAgree();
        }
    }

    @Test
    void a_lost_commit_is_asked_for() {
        NetworkFault loss = network().lose(END_OF_TRANSACTION, 1);

        service().send(parcel);

        parcels.assertSentOnce(parcel);
        assertThat(loss.happened()).isEqualTo(1);
    }

    @Test
    void a_commit_that_comes_twice_delivers_twice_and_has_one_effect() {
        NetworkFault repetition = network().repeat(END_OF_TRANSACTION, 1);

        service().send(parcel);

        await().atMost(SOON).until(() -> service().duplicates(parcel) >= 1);
        parcels.assertSentOnce(parcel);
        assertThat(repetition.happened()).isEqualTo(1);
    }

    @Test
    void a_lost_question_is_asked_again() {
        network().lose(END_OF_TRANSACTION, 1);
        NetworkFault loss = network().lose(CHECK_BACK, 1);

        service().send(parcel);

        parcels.assertSentOnce(parcel);
        assertThat(loss.happened()).isEqualTo(1);
    }

    @Test
    void a_lost_answer_to_the_question_is_asked_for_again() {
        NetworkFault loss = network().lose(END_OF_TRANSACTION, 2);

        service().send(parcel);

        parcels.assertSentOnce(parcel);
        assertThat(loss.happened()).isEqualTo(2);
    }

    @Test
    void a_half_message_whose_receipt_is_lost_with_the_connection_is_sent_again_and_both_end() {
        NetworkFault cut = network().cut(ANSWER_TO_MESSAGE, 1);

        service().send(parcel);

        await().atMost(SOON).until(() -> service().duplicates(parcel) >= 1);
        parcels.assertSentOnce(parcel);
        assertThat(cut.happened()).isEqualTo(1);
    }

    @Test
    void a_half_message_that_comes_twice_has_one_effect_and_both_end() {
        NetworkFault repetition = network().repeat(MESSAGE, 1);

        service().send(parcel);

        await().atMost(SOON).until(() -> service().duplicates(parcel) >= 1);
        parcels.assertSentOnce(parcel);
        assertThat(repetition.happened()).isEqualTo(1);
    }

    @Test
    void a_half_message_without_a_receipt_is_refused_and_the_same_request_made_at_once_succeeds() {
        network().lose(ANSWER_TO_MESSAGE, 1);

        assertUnavailable();
        service().send(parcel);

        await().atMost(SOON).until(() -> service().duplicates(parcel) >= 1);
        parcels.assertSentOnce(parcel);
    }

    @Test
    void a_lost_half_message_is_refused_and_leaves_nothing() {
        NetworkFault loss = network().lose(MESSAGE, 1);

        assertUnavailable();

        assertThat(loss.happened()).isEqualTo(1);
        assertThat(service().stateOf(parcel)).isEqualTo(Optional.empty());
        parcels.assertNeverSent(parcel);
    }

    private void assertUnavailable() {
        assertThatThrownBy(() -> service().send(parcel)).isInstanceOf(TransactionCentreUnavailable.class);
        parcels.assertNothingBooked(parcel);
    }

    private RunningParcelService service() {
        return parcels.service();
    }

    private RocketMqProxy network() {
        return parcels.proxy();
    }
}
