package io.discountpurchase.companion.notification;

import io.discountpurchase.companion.notice.PublicationListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.UUID;

/** Writes down that an investor with a webhook is to be told, in the transaction that publishes the notice. */
@Component
class NotificationOpening implements PublicationListener {
    private final Webhooks webhooks;
    private final Notifications notifications;
    private final Clock clock;

    NotificationOpening(Webhooks webhooks, Notifications notifications, Clock clock) {
        this.webhooks = webhooks;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public void published(UUID noticeKey, String investorId) {
        if (webhooks.find(investorId).isPresent()) {
            notifications.open(noticeKey, investorId, clock.instant());
        }
    }
}
