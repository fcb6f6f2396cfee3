package io.discountpurchase.fundtrading.redeeming;

import io.discountpurchase.fundtrading.catalogue.ListedFund;
import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.redemption.FreeLot;
import io.discountpurchase.fundtrading.domain.redemption.LotPortion;
import io.discountpurchase.sharedkernel.money.FundShares;

import java.util.List;

/**
 * What an investor has of a fund and no redemption has asked for.
 *
 * @param dates of a redemption that is placed now
 * @param lots oldest first
 */
public record Redeemable(ListedFund listed, TradeDates dates, List<Lot> lots) {

    /** @param whole what redeeming all that is free of it would cost, by the days until then */
    public record Lot(FreeLot free, LotPortion whole) {}

    public FundShares available() {
        return lots.stream().map(lot -> lot.free().free()).reduce(FundShares.ZERO, FundShares::plus);
    }

    /** Of these, what may be redeemed now. */
    public FundShares redeemable() {
        return lots.stream()
                .map(Lot::free)
                .filter(lot -> lot.isRedeemableOn(dates.tradeDate()))
                .map(FreeLot::free)
                .reduce(FundShares.ZERO, FundShares::plus);
    }
}
