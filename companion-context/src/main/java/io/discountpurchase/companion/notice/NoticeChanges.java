package io.discountpurchase.companion.notice;

import io.discountpurchase.transactioncentre.changes.Change;
import io.discountpurchase.transactioncentre.changes.Changes;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.UUID;

/** Tells the pages of an investor that there is a notice more, or one less to be read. */
@Component
class NoticeChanges implements PublicationListener {
    private final Changes changes;
    private final Clock clock;

    NoticeChanges(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void published(UUID noticeKey, String investorId) {
        publish(investorId, "notices");
    }

    void seen(String investorId) {
        publish(investorId, "unread");
    }

    private void publish(String investorId, String topic) {
        changes.publish(new Change(investorId, topic, clock.millis()));
    }
}
