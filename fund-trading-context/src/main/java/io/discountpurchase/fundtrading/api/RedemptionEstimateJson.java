package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.domain.redemption.LotPortion;
import io.discountpurchase.fundtrading.redeeming.RedemptionEstimate.Estimated;
import io.discountpurchase.sharedkernel.money.Nav;

import java.time.LocalDate;
import java.util.List;

/**
 * What a redemption would bring.
 *
 * @param nav the latest; that of the trade date is not known yet
 */
record RedemptionEstimateJson(
        String fundCode,
        String shares,
        String nav,
        LocalDate navDate,
        String estimatedValue,
        String estimatedFee,
        String estimatedAmount,
        LocalDate tradeDate,
        LocalDate confirmDate,
        List<LotJson> lots) {

    record LotJson(
            String shares,
            LocalDate heldSince,
            long daysHeld,
            String rate,
            String estimatedValue,
            String estimatedFee) {
        private static LotJson of(LotPortion portion, Nav nav) {
            return new LotJson(portion.shares().toString(), portion.heldSince(), portion.daysHeld(),
                    portion.rate().toString(), portion.valueAt(nav).toString(), portion.feeAt(nav).toString());
        }
    }

    static RedemptionEstimateJson of(String fundCode, String shares, Estimated estimated) {
        Nav nav = estimated.nav();
        return new RedemptionEstimateJson(fundCode, shares, nav.toString(), estimated.listed().latest().date(),
                estimated.value().toString(), estimated.fee().toString(),
                estimated.value().minus(estimated.fee()).toString(), estimated.dates().tradeDate(),
                estimated.dates().confirmDate(),
                estimated.portions().stream().map(portion -> LotJson.of(portion, nav)).toList());
    }
}
