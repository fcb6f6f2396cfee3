package io.discountpurchase.companion.announcement;

import io.discountpurchase.companion.interest.InterestListener;
import org.springframework.stereotype.Component;

import java.time.Instant;

/**
 * Messages of different subscriptions overtake each other, most of all after the companion was away: who had to do with a fund
 * before something happened to it may become known only after that was announced.
 */
@Component
class LateAudience implements InterestListener {
    private final Announcements announcements;

    LateAudience(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public void interested(String fundCode, Instant since) {
        announcements.beginAnew(fundCode, since);
    }
}
