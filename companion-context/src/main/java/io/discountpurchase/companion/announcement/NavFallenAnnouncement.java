package io.discountpurchase.companion.announcement;

import io.discountpurchase.companion.announcement.Announcement.Audience;
import io.discountpurchase.companion.notice.NoticeKind;
import io.discountpurchase.sharedkernel.contract.fundtrading.NavFallenIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

@Component
class NavFallenAnnouncement implements MessageHandler<NavFallenIntegrationEvent> {
    private static final int TO_PERCENT = 2;

    private final Announcements announcements;

    NavFallenAnnouncement(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public void handle(NavFallenIntegrationEvent message) {
        String percent = new BigDecimal(message.fall()).movePointRight(TO_PERCENT).toPlainString();
        announcements.open(new Announcement(NoticeKind.NAV_FALLEN, message.fundCode() + '@' + message.navDate(),
                Audience.HOLDERS, message.fundCode(), Instant.parse(message.publishedAt()),
                List.of(message.fundCode(), message.navDate(), message.nav(), message.navBefore(), percent)));
    }
}
