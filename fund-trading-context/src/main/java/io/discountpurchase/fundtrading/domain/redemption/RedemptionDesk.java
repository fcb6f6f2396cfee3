package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a redemption has to know of the world around it when it is placed; it only reads. */
public interface RedemptionDesk {
    /** Absent if there is no such fund. Whether it is suspended or being liquidated does not matter: investors can get out. */
    Optional<RedemptionFeeSchedule> feesOf(FundCode fund);

    /** T and T+1 of a redemption accepted at that moment; the same answer at every retry. */
    TradeDates datesOf(Instant acceptedAt);

    /** Whether the NAV of that day has been published, so that no redemption for it may be taken any more. */
    boolean isClosed(LocalDate tradeDate);

    /** Oldest first. Until the redemption is booked, no other of the same investor and fund is shown the same shares. */
    List<FreeLot> freeLots(InvestorId investor, FundCode fund);
}
