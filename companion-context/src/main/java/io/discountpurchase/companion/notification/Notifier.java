package io.discountpurchase.companion.notification;

import io.discountpurchase.companion.notice.Notices;
import io.discountpurchase.companion.notice.StoredNotice;
import io.discountpurchase.companion.notification.Notification.State;
import io.discountpurchase.companion.notification.Receiver.Answer;
import io.discountpurchase.transactioncentre.clockwork.Clockwork;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes the attempts that are due. Each investor has a thread of its own while something is due, so that a receiver that is
 * slow or dead keeps nobody waiting but itself.
 */
@Component
class Notifier implements AutoCloseable {
    private final Webhooks webhooks;
    private final Notifications notifications;
    private final Notices notices;
    private final NotificationBody bodies;
    private final Receiver receiver;
    private final NotificationSettings settings;
    private final Clock clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("notifier-", 0).factory());
    private final Clockwork clockwork = new Clockwork("notifier");

    Notifier(Webhooks webhooks, Notifications notifications, Notices notices, NotificationBody bodies,
            Receiver receiver, NotificationSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.notifications = notifications;
        this.notices = notices;
        this.bodies = bodies;
        this.receiver = receiver;
        this.settings = settings;
        this.clock = clock;
        clockwork.every(settings.interval(), this::look);
    }

    private void look() {
        notifications.investorsWithDue(clock.instant())
                .stream()
                .filter(busy::add)
                .forEach(investor -> threads.execute(() -> tellAll(investor)));
    }

    private void tellAll(String investorId) {
        try {
            Clockwork.loggingFailure(() -> {
                Optional<Webhook> webhook = webhooks.find(investorId);
                notifications.due(investorId, clock.instant()).forEach(due -> tell(due, webhook));
            });
        } finally {
            busy.remove(investorId);
        }
    }

    private void tell(Notification due, Optional<Webhook> webhook) {
        Optional<StoredNotice> notice = notices.find(due.noticeKey());
        if (webhook.isEmpty() || notice.isEmpty()) {
            notifications.end(due.noticeKey(), State.GIVEN_UP, "There is nobody to tell");
        } else if (due.attempts() > settings.pauses().size()) {
            notifications.end(due.noticeKey(), State.GIVEN_UP, "The last attempt was interrupted");
        } else if (notifications.begin(due, clock.instant().plus(settings.pauseAfter(due.attempts())))) {
            attempt(due, webhook.get(), bodies.of(notice.get()));
        }
    }

    private void attempt(Notification due, Webhook webhook, byte[] body) {
        try {
            Answer answer = receiver.tell(webhook, body);
            State failed = settings.isLast(due.attempts()) ? State.GIVEN_UP : State.PENDING;
            notifications.end(due.noticeKey(), answer.taken() ? State.DELIVERED : failed, answer.words());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it is due again after its pause
        }
    }

    @Override
    public void close() throws InterruptedException {
        clockwork.close();
        threads.shutdownNow();
    }
}
