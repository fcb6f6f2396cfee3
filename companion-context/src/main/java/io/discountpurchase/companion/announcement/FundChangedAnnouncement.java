package io.discountpurchase.companion.announcement;

import io.discountpurchase.companion.announcement.Announcement.Audience;
import io.discountpurchase.companion.notice.NoticeKind;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundChangedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

@Component
class FundChangedAnnouncement implements MessageHandler<FundChangedIntegrationEvent> {
    private final Announcements announcements;

    FundChangedAnnouncement(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public void handle(FundChangedIntegrationEvent message) {
        String fund = message.fundCode();
        switch (message.change()) {
            case "SUSPENDED" -> open(message, NoticeKind.FUND_SUSPENDED, Audience.HOLDERS, List.of(fund));
            case "RESUMED" -> open(message, NoticeKind.FUND_RESUMED, Audience.INTERESTED, List.of(fund));
            case "LIQUIDATED" -> open(message, NoticeKind.FUND_LIQUIDATED, Audience.HOLDERS, List.of(fund));
            case "RISK_CHANGED" -> open(message, NoticeKind.FUND_RISK_CHANGED, Audience.HOLDERS,
                    List.of(fund, Objects.requireNonNull(message.risk(), "A changed risk")));
            default -> throw new IllegalArgumentException("Fund " + fund + " has changed by " + message.change());
        }
    }

    private void open(FundChangedIntegrationEvent message, NoticeKind kind, Audience audience, List<String> values) {
        announcements.open(new Announcement(kind, message.fundCode() + '@' + message.changedAt(), audience,
                message.fundCode(), Instant.parse(message.changedAt()), values));
    }
}
