package io.discountpurchase.fundtrading.redeeming;

import io.discountpurchase.fundtrading.catalogue.ListedFund;
import io.discountpurchase.fundtrading.catalogue.RedemptionFees;
import io.discountpurchase.fundtrading.catalogue.TradingDays;
import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.redemption.FirstInFirstOut;
import io.discountpurchase.fundtrading.domain.redemption.FirstInFirstOut.Choice;
import io.discountpurchase.fundtrading.domain.redemption.FreeLot;
import io.discountpurchase.fundtrading.domain.redemption.LotPortion;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionFeeSchedule;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionRefusal;
import io.discountpurchase.fundtrading.readmodel.redemption.LotBook;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Tells an investor what redeeming now would bring and cost. Nothing is promised: the NAV of T is not known yet. */
@Component
public class RedemptionOffers {
    private final RedemptionFees fees;
    private final TradingDays tradingDays;
    private final LotBook lots;
    private final BusinessClock clock;

    RedemptionOffers(RedemptionFees fees, TradingDays tradingDays, LotBook lots, BusinessClock clock) {
        this.fees = fees;
        this.tradingDays = tradingDays;
        this.lots = lots;
        this.clock = clock;
    }

    public RedemptionEstimate estimate(RedemptionWish wish, ListedFund fund) {
        TradeDates dates = tradingDays.datesOf(clock.now());
        return fees.of(wish.fundCode())
                .map(schedule -> FirstInFirstOut.choose(wish.shares(), lots.free(wish.investorId(), wish.fundCode()),
                        dates, schedule))
                .map(choice -> estimate(choice, fund, dates))
                .orElseGet(() -> new RedemptionEstimate.Impossible(RedemptionRefusal.FUND_NOT_FOUND));
    }

    private static RedemptionEstimate estimate(Choice choice, ListedFund fund, TradeDates dates) {
        return switch (choice) {
            case Choice.Chosen(List<LotPortion> portions) -> new RedemptionEstimate.Estimated(fund, dates, portions);
            case Choice.Impossible(RedemptionRefusal reason) -> new RedemptionEstimate.Impossible(reason);
        };
    }

    public Redeemable redeemable(InvestorId investor, ListedFund fund) {
        FundCode code = fund.fund().code();
        TradeDates dates = tradingDays.datesOf(clock.now());
        List<Redeemable.Lot> free = fees.of(code)
                .map(schedule -> lots.free(investor, code)
                        .stream()
                        .map(lot -> new Redeemable.Lot(lot, whole(lot, dates, schedule)))
                        .toList())
                .orElseGet(List::of);
        return new Redeemable(fund, dates, free);
    }

    /** A lot that is too young yet costs what it will cost on the first day. */
    private LotPortion whole(FreeLot lot, TradeDates dates, RedemptionFeeSchedule schedule) {
        LocalDate confirmDate = lot.isRedeemableOn(dates.tradeDate())
                ? dates.confirmDate()
                : tradingDays.after(lot.redeemableFrom());
        return FirstInFirstOut.portion(lot, lot.free(), confirmDate, schedule);
    }
}
