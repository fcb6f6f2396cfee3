package io.discountpurchase.fundtrading.mother;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.redemption.FreeLot;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionDesk;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionFeeSchedule;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A counter at which the tests say what alice has. */
public final class CounterInMemory implements RedemptionDesk {
    private List<FreeLot> lots = List.of();
    private @Nullable LocalDate closed;

    public CounterInMemory has(FreeLot... free) {
        lots = List.of(free);
        return this;
    }

    public CounterInMemory hasClosed(LocalDate day) {
        closed = day;
        return this;
    }

    @Override
    public Optional<RedemptionFeeSchedule> feesOf(FundCode fund) {
        return Optional.of(Redemptions.FEES).filter(fees -> fund.equals(Funds.EQUITY));
    }

    @Override
    public TradeDates datesOf(Instant acceptedAt) {
        return Days.CALENDAR.datesOf(acceptedAt, null);
    }

    @Override
    public boolean isClosed(LocalDate tradeDate) {
        return closed != null && !tradeDate.isAfter(closed);
    }

    @Override
    public List<FreeLot> freeLots(InvestorId investor, FundCode fund) {
        return lots;
    }
}
