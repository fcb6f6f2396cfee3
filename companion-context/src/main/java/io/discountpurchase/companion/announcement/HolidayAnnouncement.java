package io.discountpurchase.companion.announcement;

import io.discountpurchase.companion.announcement.Announcement.Audience;
import io.discountpurchase.companion.notice.NoticeKind;
import io.discountpurchase.sharedkernel.contract.fundtrading.MarketHolidayAheadIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

@Component
class HolidayAnnouncement implements MessageHandler<MarketHolidayAheadIntegrationEvent> {
    private final Announcements announcements;

    HolidayAnnouncement(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public void handle(MarketHolidayAheadIntegrationEvent message) {
        announcements.open(new Announcement(NoticeKind.HOLIDAY_AHEAD, message.lastTradeDate(), Audience.EVERYBODY, null,
                Instant.parse(message.announcedAt()), List.of(message.lastTradeDate(), message.nextTradeDate())));
    }
}
