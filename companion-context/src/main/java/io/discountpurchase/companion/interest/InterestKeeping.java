package io.discountpurchase.companion.interest;

import io.discountpurchase.companion.notice.Notice;
import io.discountpurchase.companion.notice.WritingListener;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;

/** What is told of a purchase or a redemption says who holds what; each is written once, so each counts once. */
@Component
class InterestKeeping implements WritingListener {
    private final Interests interests;

    InterestKeeping(Interests interests) {
        this.interests = interests;
    }

    @Override
    public void written(Notice notice) {
        switch (notice.kind()) {
            case PURCHASE_CONFIRMED -> interests.add(notice.investorId(), notice.value("fund"), shares(notice));
            case REDEMPTION_CONFIRMED ->
                interests.add(notice.investorId(), notice.value("fund"), shares(notice).negate());
            case QUOTE_LAPSED, PURCHASE_REFUSED, PURCHASE_CANCELLED, PURCHASE_NOT_CONFIRMED ->
                interests.note(notice.investorId(), notice.value("fund"));
            default -> {
                // says nothing of what anybody holds or wanted to
            }
        }
    }

    private static BigDecimal shares(Notice notice) {
        return new BigDecimal(notice.value("shares"));
    }
}
