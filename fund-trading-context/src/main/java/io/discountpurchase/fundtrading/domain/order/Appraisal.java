package io.discountpurchase.fundtrading.domain.order;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.FeeTerms;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.PurchaseRequest;
import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.PlaceFundPurchaseOrder;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseOrderPlaced;
import io.discountpurchase.fundtrading.domain.quote.Quote;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * What the desk finds when it looks at an order: it stands on these terms and dates, or it is refused. Whether its day is still
 * open is another matter.
 */
sealed interface Appraisal {

    /** @param confirmedRisk the risk above the own level that the investor has confirmed, if any */
    record Sound(
            Fund fund,
            FeeTerms terms,
            TradeDates dates,
            @Nullable RiskLevel confirmedRisk) implements Appraisal {}

    record Unsound(Refusal reason) implements Appraisal {}

    static Appraisal of(PlaceFundPurchaseOrder order, OrderDesk desk) {
        return desk.fund(order.fundCode())
                .map(fund -> of(order, fund, desk))
                .orElse(new Unsound(Refusal.FUND_NOT_FOUND));
    }

    private static Appraisal of(PlaceFundPurchaseOrder order, Fund fund, OrderDesk desk) {
        Optional<Quote> quote = quoteOf(order, desk);
        RiskLevel confirmed = switch (order.route()) {
            case DISCOUNT -> quote.isPresent() ? quote.get().confirmedRisk() : null;
            case WALLET -> desk.confirmedRisk(order.investorId(), order.fundCode()).orElse(null);
        };
        var request = new PurchaseRequest(fund, order.amount(), order.route(), desk.toleranceOf(order.investorId()),
                confirmed);
        return request.refusal()
                .<Appraisal>map(Unsound::new)
                .orElseGet(() -> terms(order, request, quote, desk));
    }

    /** Another investor's quote is none at all. */
    private static Optional<Quote> quoteOf(PlaceFundPurchaseOrder order, OrderDesk desk) {
        return Optional.ofNullable(order.quoteId())
                .flatMap(desk::quote)
                .filter(quoted -> quoted.investorId().equals(order.investorId()));
    }

    /** A one-click purchase gets the terms it was quoted; the manual route gets the fund's normal fee of this moment. */
    private static Appraisal terms(PlaceFundPurchaseOrder order, PurchaseRequest request, Optional<Quote> quote,
            OrderDesk desk) {
        if (order.route() == PurchaseRoute.WALLET) {
            return sound(order, request, request.fund().termsFor(order.amount(), PurchaseRoute.WALLET), desk);
        }
        if (quote.isEmpty()) {
            return new Unsound(Refusal.QUOTE_NOT_FOUND);
        }
        return quote.get().isFor(order.fundCode(), order.amount())
                ? sound(order, request, quote.get().terms(), desk)
                : new Unsound(Refusal.QUOTE_MISMATCH);
    }

    private static Appraisal sound(PlaceFundPurchaseOrder order, PurchaseRequest request, FeeTerms terms,
            OrderDesk desk) {
        return new Sound(request.fund(), terms, desk.datesOf(order.acceptedAt()), request.confirmedRisk());
    }

    /** Looks once more at an order that is to get another day: its fee was agreed upon, all other rules are asked again. */
    static Appraisal again(FundPurchaseOrderPlaced order, Instant at, OrderDesk desk) {
        return desk.fund(order.fundCode())
                .map(fund -> again(order, new PurchaseRequest(fund, order.amount(), order.route(),
                        desk.toleranceOf(order.investorId()), order.confirmedRisk()), at, desk))
                .orElse(new Unsound(Refusal.FUND_NOT_FOUND));
    }

    private static Appraisal again(FundPurchaseOrderPlaced order, PurchaseRequest request, Instant at, OrderDesk desk) {
        return request.refusal()
                .<Appraisal>map(Unsound::new)
                .orElseGet(() -> new Sound(request.fund(), order.terms(), desk.datesOf(at), order.confirmedRisk()));
    }
}
