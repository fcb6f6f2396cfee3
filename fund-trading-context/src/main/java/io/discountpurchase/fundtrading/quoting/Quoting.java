package io.discountpurchase.fundtrading.quoting;

import io.discountpurchase.fundtrading.catalogue.FundCatalogue;
import io.discountpurchase.fundtrading.catalogue.InvestorProfiles;
import io.discountpurchase.fundtrading.catalogue.ListedFund;
import io.discountpurchase.fundtrading.catalogue.TradingDays;
import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.PurchaseRequest;
import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.quote.Quote;
import io.discountpurchase.fundtrading.quoting.PurchaseOffer.Approved;
import io.discountpurchase.fundtrading.quoting.PurchaseOffer.Declined;
import io.discountpurchase.fundtrading.quoting.PurchaseOffer.Expired;
import io.discountpurchase.fundtrading.quoting.PurchaseOffer.Quoted;
import io.discountpurchase.fundtrading.quoting.PurchaseOffer.Unconfirmed;
import io.discountpurchase.fundtrading.readmodel.quota.SubscriptionQuotas;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import io.discountpurchase.transactioncentre.TimeOrderedId;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;

/** Answers an investor before any money moves: everything that can be refused then is refused then. */
@Component
public class Quoting {
    private record Wish(InvestorId investor, FundCode fund, Money amount, PurchaseRoute route, boolean riskConfirmed) {}

    private final FundCatalogue funds;
    private final InvestorProfiles investors;
    private final TradingDays tradingDays;
    private final SubscriptionQuotas quotas;
    private final QuoteBook quotes;
    private final RiskConfirmations confirmations;
    private final BusinessClock clock;
    /** A quote is valid for 60 s of the real time, whatever becomes of the business clock. */
    private final Clock machine;

    Quoting(FundCatalogue funds, InvestorProfiles investors, TradingDays tradingDays, SubscriptionQuotas quotas,
            QuoteBook quotes, RiskConfirmations confirmations, BusinessClock clock, Clock machine) {
        this.funds = funds;
        this.investors = investors;
        this.tradingDays = tradingDays;
        this.quotas = quotas;
        this.quotes = quotes;
        this.confirmations = confirmations;
        this.clock = clock;
        this.machine = machine;
    }

    /**
     * A quote for a one-click purchase; it is kept, because the order will be held to it.
     *
     * @param riskConfirmed whether the investor has been warned that the risk is above the own level, and wants it all the same
     */
    public PurchaseOffer quote(InvestorId investor, FundCode fund, Money amount, boolean riskConfirmed) {
        TradeDates dates = tradingDays.datesOf(clock.now());
        Wish wish = new Wish(investor, fund, amount, PurchaseRoute.DISCOUNT, riskConfirmed);
        return ifSound(wish, dates, (listed, request) -> {
            Quote quote = Quote.of(new QuoteId(TimeOrderedId.next()), investor, listed.fund(), amount, dates,
                    machine.instant(), request.confirmedRisk());
            quotes.add(quote);
            return new Quoted(quote, listed.estimatedShares(quote.fee().net()));
        });
    }

    /** Whether the investor may buy the fund at a discount at all, be it as little as it sells. */
    public PurchaseOffer terms(InvestorId investor, FundCode fund) {
        TradeDates dates = tradingDays.datesOf(clock.now());
        Money least = funds.find(fund).map(Fund::minimumAmount).orElse(Money.ZERO);
        Wish wish = new Wish(investor, fund, least, PurchaseRoute.DISCOUNT, false);
        return ifSound(wish, dates, (listed, request) -> new Approved(listed.fund(), dates));
    }

    /**
     * Whether a purchase by hand, at the normal fee, may be placed.
     *
     * @param riskConfirmed as for a quote; kept for the order, which will ask again
     */
    public PurchaseOffer check(InvestorId investor, FundCode fund, Money amount, boolean riskConfirmed) {
        TradeDates dates = tradingDays.datesOf(clock.now());
        Wish wish = new Wish(investor, fund, amount, PurchaseRoute.WALLET, riskConfirmed);
        return ifSound(wish, dates, (listed, request) -> {
            Optional.ofNullable(request.confirmedRisk())
                    .ifPresent(risk -> confirmations.keep(investor, fund, risk));
            return new Approved(listed.fund(), dates);
        });
    }

    /** Whether a purchase may be placed by this quote; another investor's quote is none at all. */
    public PurchaseOffer check(InvestorId investor, QuoteId quoteId, FundCode fundCode, Money amount) {
        Optional<Quote> quote = quotes.find(quoteId).filter(found -> found.investorId().equals(investor));
        if (quote.isEmpty()) {
            return new Declined(Refusal.QUOTE_NOT_FOUND);
        }
        if (!quote.get().isFor(fundCode, amount)) {
            return new Declined(Refusal.QUOTE_MISMATCH);
        }
        return quote.get().hasExpired(machine.instant()) ? new Expired() : approved(fundCode);
    }

    private PurchaseOffer approved(FundCode fundCode) {
        return funds.find(fundCode)
                .<PurchaseOffer>map(fund -> new Approved(fund, tradingDays.datesOf(clock.now())))
                .orElse(new Declined(Refusal.FUND_NOT_FOUND));
    }

    private PurchaseOffer ifSound(Wish wish, TradeDates dates,
            BiFunction<ListedFund, PurchaseRequest, PurchaseOffer> offer) {
        Optional<ListedFund> listed = funds.findListed(wish.fund());
        if (listed.isEmpty()) {
            return new Declined(Refusal.FUND_NOT_FOUND);
        }
        PurchaseRequest request = PurchaseRequest.of(listed.get().fund(), wish.amount(), wish.route(),
                investors.toleranceOf(wish.investor()), wish.riskConfirmed());
        return request.refusal()
                .or(() -> quotaRefusal(wish.investor(), request.fund(), wish.amount(), dates))
                .map(reason -> declined(reason, request))
                .orElseGet(() -> offer.apply(listed.get(), request));
    }

    private static PurchaseOffer declined(Refusal reason, PurchaseRequest request) {
        return reason == Refusal.SUITABILITY && request.lacksConfirmation() ? new Unconfirmed() : new Declined(reason);
    }

    private Optional<Refusal> quotaRefusal(InvestorId investor, Fund fund, Money amount, TradeDates dates) {
        Money limit = fund.dailyLimit();
        if (limit == null) {
            return Optional.empty();
        }
        Money used = quotas.used(investor, fund.code(), dates.tradeDate());
        return amount.isMoreThan(limit.minus(used)) ? Optional.of(Refusal.ABOVE_DAILY_LIMIT) : Optional.empty();
    }
}
