package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.fundtrading.domain.holding.LotId;
import io.discountpurchase.sharedkernel.money.FundShares;

import java.time.LocalDate;

/**
 * A lot of which no redemption has asked for everything yet.
 *
 * @param free what no redemption has asked for
 * @param heldSince the day on which the purchase was confirmed, its T+1
 * @param redeemableFrom the first trading day of a redemption, T+2 of the purchase
 */
public record FreeLot(LotId lotId, FundShares free, LocalDate heldSince, LocalDate redeemableFrom) {
    public boolean isRedeemableOn(LocalDate tradeDate) {
        return !tradeDate.isBefore(redeemableFrom);
    }
}
