package io.discountpurchase.fundtrading.domain.order;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.domain.quote.Quote;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.QuoteId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What an order has to know of the world around it when it is decided upon; it only reads. */
public interface OrderDesk {
    Optional<Fund> fund(FundCode code);

    RiskTolerance toleranceOf(InvestorId investor);

    Optional<Quote> quote(QuoteId quoteId);

    /** The risk of the fund above the own level that the investor has confirmed for purchases by hand, if any. */
    Optional<RiskLevel> confirmedRisk(InvestorId investor, FundCode fund);

    /** T and T+1 of an order accepted at that moment; the same answer at every retry. */
    TradeDates datesOf(Instant acceptedAt);

    /** Whether an order for that day could still be cancelled then: before its cut-off, and unless it was closed early. */
    boolean isCancellable(LocalDate tradeDate, Instant at);

    /** Whether the NAV of that day has been published, so that no order for it may be taken any more. */
    boolean isClosed(LocalDate tradeDate);
}
