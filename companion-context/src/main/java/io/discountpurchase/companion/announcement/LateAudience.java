package io.discountpurchase.companion.announcement;

import io.discountpurchase.companion.notice.Notice;
import io.discountpurchase.companion.notice.WritingListener;
import org.springframework.stereotype.Component;

/**
 * Messages of different subscriptions overtake each other, most of all after the companion was away: who had to do with a fund
 * before something happened to it may become known only after that was announced.
 */
@Component
class LateAudience implements WritingListener {
    private final Announcements announcements;

    LateAudience(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public void written(Notice notice) {
        switch (notice.kind()) {
            case PURCHASE_CONFIRMED, PURCHASE_REFUSED, PURCHASE_CANCELLED, PURCHASE_NOT_CONFIRMED, QUOTE_LAPSED ->
                announcements.beginAnew(notice.value("fund"), notice.happenedAt());
            default -> {
                // makes nobody part of an audience
            }
        }
    }
}
