package io.discountpurchase.fundtrading.quoting;

import io.discountpurchase.fundtrading.catalogue.FundCatalogue;
import io.discountpurchase.fundtrading.catalogue.InvestorProfiles;
import io.discountpurchase.fundtrading.catalogue.TradingDays;
import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.domain.order.OrderDesk;
import io.discountpurchase.fundtrading.domain.quote.Quote;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The world as the tables have it, for orders that are being decided upon. */
@Component
class TradingDesk implements OrderDesk {
    private final FundCatalogue funds;
    private final InvestorProfiles investors;
    private final TradingDays tradingDays;
    private final QuoteBook quotes;
    private final RiskConfirmations confirmations;

    TradingDesk(FundCatalogue funds, InvestorProfiles investors, TradingDays tradingDays, QuoteBook quotes,
            RiskConfirmations confirmations) {
        this.funds = funds;
        this.investors = investors;
        this.tradingDays = tradingDays;
        this.quotes = quotes;
        this.confirmations = confirmations;
    }

    @Override
    public Optional<Fund> fund(FundCode code) {
        return funds.find(code);
    }

    @Override
    public RiskTolerance toleranceOf(InvestorId investor) {
        return investors.toleranceOf(investor);
    }

    @Override
    public Optional<Quote> quote(QuoteId quoteId) {
        return quotes.find(quoteId);
    }

    @Override
    public Optional<RiskLevel> confirmedRisk(InvestorId investor, FundCode fund) {
        return confirmations.of(investor, fund);
    }

    @Override
    public TradeDates datesOf(Instant acceptedAt) {
        return tradingDays.datesOf(acceptedAt);
    }

    @Override
    public boolean isCancellable(LocalDate tradeDate, Instant at) {
        return at.isBefore(tradingDays.cutOffOf(tradeDate)) && !tradingDays.isClosed(tradeDate);
    }

    @Override
    public boolean isClosed(LocalDate tradeDate) {
        return tradingDays.isClosed(tradeDate);
    }
}
