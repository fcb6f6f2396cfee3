package io.discountpurchase.companion.interest;

import io.discountpurchase.companion.notice.Notice;
import io.discountpurchase.companion.notice.WritingListener;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.List;

/** What is told of a purchase or a redemption says who holds what; each is written once, so each counts once. */
@Component
class InterestKeeping implements WritingListener {
    private final Interests interests;
    private final List<InterestListener> listeners;

    InterestKeeping(Interests interests, List<InterestListener> listeners) {
        this.interests = interests;
        this.listeners = listeners;
    }

    @Override
    public void written(Notice notice) {
        switch (notice.kind()) {
            case PURCHASE_CONFIRMED -> {
                interests.add(notice.investorId(), notice.value("fund"), shares(notice));
                tell(notice);
            }
            case REDEMPTION_CONFIRMED ->
                interests.add(notice.investorId(), notice.value("fund"), shares(notice).negate());
            case QUOTE_LAPSED, PURCHASE_REFUSED, PURCHASE_CANCELLED, PURCHASE_NOT_CONFIRMED -> {
                interests.note(notice.investorId(), notice.value("fund"));
                tell(notice);
            }
            default -> {
                // says nothing of what anybody holds or wanted to
            }
        }
    }

    private void tell(Notice notice) {
        listeners.forEach(listener -> listener.interested(notice.value("fund"), notice.happenedAt()));
    }

    private static BigDecimal shares(Notice notice) {
        return new BigDecimal(notice.value("shares"));
    }
}
