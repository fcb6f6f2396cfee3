package io.discountpurchase.fundtrading.domain.order;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.FeeTerms;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.PurchaseRequest;
import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.PlaceFundPurchaseOrder;
import io.discountpurchase.fundtrading.domain.quote.Quote;

import java.util.Optional;

/** What the desk finds when it looks at a new order: it stands on these terms and dates, or it is refused. */
sealed interface Appraisal {

    record Sound(Fund fund, FeeTerms terms, TradeDates dates) implements Appraisal {}

    record Unsound(Refusal reason) implements Appraisal {}

    static Appraisal of(PlaceFundPurchaseOrder order, OrderDesk desk) {
        return desk.fund(order.fundCode())
                .map(fund -> of(order, fund, desk))
                .orElse(new Unsound(Refusal.FUND_NOT_FOUND));
    }

    private static Appraisal of(PlaceFundPurchaseOrder order, Fund fund, OrderDesk desk) {
        Optional<Quote> quote = quoteOf(order, desk);
        var request = new PurchaseRequest(fund, order.amount(), order.route(), desk.toleranceOf(order.investorId()),
                quote.isPresent() ? quote.get().confirmedRisk() : null);
        return request.refusal().<Appraisal>map(Unsound::new).orElseGet(() -> terms(order, fund, quote, desk));
    }

    /** Another investor's quote is none at all. */
    private static Optional<Quote> quoteOf(PlaceFundPurchaseOrder order, OrderDesk desk) {
        return Optional.ofNullable(order.quoteId())
                .flatMap(desk::quote)
                .filter(quoted -> quoted.investorId().equals(order.investorId()));
    }

    /** A one-click purchase gets the terms it was quoted; the manual route gets the fund's normal fee of this moment. */
    private static Appraisal terms(PlaceFundPurchaseOrder order, Fund fund, Optional<Quote> quote, OrderDesk desk) {
        if (order.route() == PurchaseRoute.WALLET) {
            return dates(order, fund, fund.termsFor(order.amount(), PurchaseRoute.WALLET), desk);
        }
        if (quote.isEmpty()) {
            return new Unsound(Refusal.QUOTE_NOT_FOUND);
        }
        return quote.get().isFor(order.fundCode(), order.amount())
                ? dates(order, fund, quote.get().terms(), desk)
                : new Unsound(Refusal.QUOTE_MISMATCH);
    }

    private static Appraisal dates(PlaceFundPurchaseOrder order, Fund fund, FeeTerms terms, OrderDesk desk) {
        TradeDates dates = desk.datesOf(order.acceptedAt());
        return desk.isClosed(dates.tradeDate())
                ? new Unsound(Refusal.TRADING_DAY_CLOSED)
                : new Sound(fund, terms, dates);
    }
}
