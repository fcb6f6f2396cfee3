package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Nav;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;

/** Which falls of a price are told of: those of at least the fraction {@code fund-trading.notable-fall}. */
@Component
class NotableFalls {
    private static final int FALL_SCALE = 4;

    private final BigDecimal notable;
    private final NavFallAnnouncement announcement;
    /** As for every event that is told of, whatever day the price is of. */
    private final Clock machine;

    NotableFalls(@Value("${fund-trading.notable-fall}") BigDecimal notable, NavFallAnnouncement announcement,
            Clock machine) {
        this.notable = notable;
        this.announcement = announcement;
        this.machine = machine;
    }

    /** @param before the price that had been published before */
    void look(FundCode fund, PublishedNav published, Nav before) {
        BigDecimal earlier = before.toBigDecimal();
        BigDecimal fall = earlier.subtract(published.nav().toBigDecimal())
                .divide(earlier, FALL_SCALE, RoundingMode.HALF_UP);
        if (fall.compareTo(notable) >= 0) {
            announcement.announce(fund, published, before, fall, machine.instant());
        }
    }
}
