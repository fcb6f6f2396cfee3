package io.discountpurchase.companion.notice;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** And one more, if a holiday lies between the trading day and the confirmation: a weekend is no news. */
@Component
class AcceptedNotice implements MessageHandler<FundPurchaseAcceptedIntegrationEvent> {
    private final NoticeWriting notices;

    AcceptedNotice(NoticeWriting notices) {
        this.notices = notices;
    }

    @Override
    public void handle(FundPurchaseAcceptedIntegrationEvent message) {
        Instant acceptedAt = Instant.parse(message.acceptedAt());
        notices.write(new Notice(NoticeKind.PURCHASE_ACCEPTED, message.investorId(), message.purchaseId(), acceptedAt,
                List.of(message.fundCode(), message.amount(), message.fee(), message.tradeDate(),
                        message.confirmDate())));
        if (isHolidayBetween(LocalDate.parse(message.tradeDate()), LocalDate.parse(message.confirmDate()))) {
            notices.write(new Notice(NoticeKind.CONFIRMATION_AFTER_HOLIDAY, message.investorId(), message.purchaseId(),
                    acceptedAt, List.of(message.fundCode(), message.tradeDate(), message.confirmDate())));
        }
    }

    private static boolean isHolidayBetween(LocalDate tradeDate, LocalDate confirmDate) {
        return tradeDate.isBefore(confirmDate) && tradeDate.plusDays(1)
                .datesUntil(confirmDate)
                .anyMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }
}
