package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.domain.redemption.LotPortion;
import io.discountpurchase.fundtrading.redeeming.Redeemable;
import io.discountpurchase.sharedkernel.money.Nav;

import java.time.LocalDate;
import java.util.List;

/**
 * What can be redeemed of a fund.
 *
 * @param available no redemption has asked for it yet
 * @param redeemable of these, what may be redeemed now
 * @param tradeDate of a redemption that is placed now
 */
record RedeemableJson(
        String fundCode,
        String fundName,
        String nav,
        LocalDate navDate,
        String available,
        String redeemable,
        LocalDate tradeDate,
        LocalDate confirmDate,
        List<LotJson> lots) {

    /** @param estimatedFee of all of it, at the latest NAV, when it is redeemed as early as possible */
    record LotJson(
            String shares,
            LocalDate heldSince,
            LocalDate redeemableFrom,
            long daysHeld,
            String rate,
            String estimatedValue,
            String estimatedFee) {
        private static LotJson of(Redeemable.Lot lot, Nav nav) {
            LotPortion whole = lot.whole();
            return new LotJson(whole.shares().toString(), whole.heldSince(), lot.free().redeemableFrom(),
                    whole.daysHeld(), whole.rate().toString(), whole.valueAt(nav).toString(),
                    whole.feeAt(nav).toString());
        }
    }

    static RedeemableJson of(Redeemable redeemable) {
        Nav nav = redeemable.listed().latest().nav();
        return new RedeemableJson(redeemable.listed().fund().code().toString(), redeemable.listed().fund().name(),
                nav.toString(), redeemable.listed().latest().date(), redeemable.available().toString(),
                redeemable.redeemable().toString(), redeemable.dates().tradeDate(), redeemable.dates().confirmDate(),
                redeemable.lots().stream().map(lot -> LotJson.of(lot, nav)).toList());
    }
}
