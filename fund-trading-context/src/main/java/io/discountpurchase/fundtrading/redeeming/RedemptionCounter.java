package io.discountpurchase.fundtrading.redeeming;

import io.discountpurchase.fundtrading.catalogue.RedemptionFees;
import io.discountpurchase.fundtrading.catalogue.TradingDays;
import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.redemption.FreeLot;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionDesk;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionFeeSchedule;
import io.discountpurchase.fundtrading.readmodel.redemption.LotBook;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The world as the tables have it, for redemptions that are being placed. */
@Component
class RedemptionCounter implements RedemptionDesk {
    private final RedemptionFees fees;
    private final TradingDays tradingDays;
    private final LotBook lots;

    RedemptionCounter(RedemptionFees fees, TradingDays tradingDays, LotBook lots) {
        this.fees = fees;
        this.tradingDays = tradingDays;
        this.lots = lots;
    }

    @Override
    public Optional<RedemptionFeeSchedule> feesOf(FundCode fund) {
        return fees.of(fund);
    }

    @Override
    public TradeDates datesOf(Instant acceptedAt) {
        return tradingDays.datesOf(acceptedAt);
    }

    @Override
    public boolean isClosed(LocalDate tradeDate) {
        return tradingDays.isClosed(tradeDate);
    }

    @Override
    public List<FreeLot> freeLots(InvestorId investor, FundCode fund) {
        return lots.lockFree(investor, fund);
    }
}
