package io.discountpurchase.fundtrading.mother;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.domain.order.OrderDesk;
import io.discountpurchase.fundtrading.domain.quote.Quote;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A desk at which the tests say how the world stands. */
public final class DeskInMemory implements OrderDesk {
    private @Nullable Fund fund;
    private @Nullable Quote quote;
    private @Nullable LocalDate closed;
    private @Nullable RiskLevel confirmed;
    private RiskTolerance tolerance = RiskTolerance.C3;

    /** The fund is on sale, and the investor has been quoted what it costs now. */
    public DeskInMemory sells(Fund onSale) {
        fund = onSale;
        quote = Quote.of(Purchases.QUOTE, Purchases.ALICE, onSale, Purchases.AMOUNT, datesOf(Purchases.ACCEPTED_AT),
                Purchases.ACCEPTED_AT, null);
        return this;
    }

    /** The fund is on sale, and the investor has confirmed its risk when it was quoted. */
    public DeskInMemory sellsAfterAWarning(Fund onSale) {
        fund = onSale;
        quote = Quote.of(Purchases.QUOTE, Purchases.ALICE, onSale, Purchases.AMOUNT, datesOf(Purchases.ACCEPTED_AT),
                Purchases.ACCEPTED_AT, onSale.risk());
        return this;
    }

    /** The fund has changed since it was quoted. */
    public DeskInMemory nowSells(Fund changed) {
        fund = changed;
        return this;
    }

    public DeskInMemory sellsNothing() {
        fund = null;
        return this;
    }

    public DeskInMemory hasQuoted(Quote other) {
        quote = other;
        return this;
    }

    public DeskInMemory hasQuotedNothing() {
        quote = null;
        return this;
    }

    public DeskInMemory hasClosed(LocalDate day) {
        closed = day;
        return this;
    }

    public DeskInMemory knowsAliceAs(RiskTolerance found) {
        tolerance = found;
        return this;
    }

    /** Alice has confirmed that risk for purchases by hand. */
    public DeskInMemory hasHeardConfirmed(RiskLevel risk) {
        confirmed = risk;
        return this;
    }

    @Override
    public Optional<RiskLevel> confirmedRisk(InvestorId investor, FundCode code) {
        return Optional.ofNullable(confirmed);
    }

    @Override
    public Optional<Fund> fund(FundCode code) {
        return Optional.ofNullable(fund).filter(sold -> sold.code().equals(code));
    }

    @Override
    public RiskTolerance toleranceOf(InvestorId investor) {
        return tolerance;
    }

    @Override
    public Optional<Quote> quote(QuoteId quoteId) {
        return Optional.ofNullable(quote).filter(quoted -> quoted.quoteId().equals(quoteId));
    }

    @Override
    public TradeDates datesOf(Instant acceptedAt) {
        return Days.CALENDAR.datesOf(acceptedAt, null);
    }

    @Override
    public boolean isCancellable(LocalDate tradeDate, Instant at) {
        return at.isBefore(Days.CALENDAR.cutOffOf(tradeDate)) && !isClosed(tradeDate);
    }

    @Override
    public boolean isClosed(LocalDate tradeDate) {
        return closed != null && !tradeDate.isAfter(closed);
    }
}
