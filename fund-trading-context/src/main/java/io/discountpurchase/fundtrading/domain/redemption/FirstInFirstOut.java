package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.sharedkernel.money.FundShares;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which lots a redemption takes: the oldest first (先进先出), as fund contracts have it, and only those held long enough. */
public final class FirstInFirstOut {
    private FirstInFirstOut() {}

    /** What comes of a choice. */
    public sealed interface Choice {
        record Chosen(List<LotPortion> portions) implements Choice {}

        record Impossible(RedemptionRefusal reason) implements Choice {}
    }

    /** @param lots of the investor and fund, oldest first */
    public static Choice choose(FundShares wanted, List<FreeLot> lots, TradeDates dates, RedemptionFeeSchedule fees) {
        if (wanted.isMoreThan(total(lots))) {
            return new Choice.Impossible(RedemptionRefusal.NOT_ENOUGH_SHARES);
        }
        List<FreeLot> redeemable = lots.stream().filter(lot -> lot.isRedeemableOn(dates.tradeDate())).toList();
        return wanted.isMoreThan(total(redeemable))
                ? new Choice.Impossible(RedemptionRefusal.SHARES_NOT_REDEEMABLE_YET)
                : new Choice.Chosen(portions(wanted, redeemable, dates.confirmDate(), fees));
    }

    private static List<LotPortion> portions(FundShares wanted, List<FreeLot> lots, LocalDate confirmDate,
            RedemptionFeeSchedule fees) {
        List<LotPortion> portions = new ArrayList<>();
        FundShares left = wanted;
        for (FreeLot lot : lots) {
            FundShares taken = left.atMost(lot.free());
            if (!taken.equals(FundShares.ZERO)) {
                portions.add(portion(lot, taken, confirmDate, fees));
                left = left.minus(taken);
            }
        }
        return List.copyOf(portions);
    }

    /** What taking so many shares of a lot means for a redemption that is confirmed on that day. */
    public static LotPortion portion(FreeLot lot, FundShares taken, LocalDate confirmDate,
            RedemptionFeeSchedule fees) {
        long daysHeld = HoldingDays.between(lot.heldSince(), confirmDate);
        return new LotPortion(lot.lotId(), taken, lot.heldSince(), daysHeld, fees.rateFor(daysHeld));
    }

    private static FundShares total(List<FreeLot> lots) {
        return lots.stream().map(FreeLot::free).reduce(FundShares.ZERO, FundShares::plus);
    }
}
