package io.discountpurchase.fundtrading.domain.redemption;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * For how many days shares were held: natural days from the day on which their purchase was confirmed (T+1) to the day on
 * which their redemption is, the first counted and the last not. Fund contracts count so, by the dates that are due; a
 * confirmation that comes late because of a late NAV changes nothing (assumed).
 */
public final class HoldingDays {
    private HoldingDays() {}

    /** @param heldSince the confirmation date of the lot */
    public static long between(LocalDate heldSince, LocalDate redemptionConfirmed) {
        return ChronoUnit.DAYS.between(heldSince, redemptionConfirmed);
    }
}
