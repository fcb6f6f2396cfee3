package io.discountpurchase.fundtrading.readmodel.figures;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseAccepted;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseCancelled;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmationFailed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.fundtrading.domain.order.OrderState;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.reconciliation.Check;
import io.discountpurchase.transactioncentre.reconciliation.FiguresReport;
import io.discountpurchase.transactioncentre.reconciliation.ServiceBooks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The books of this context at one moment, checked against each other and against the event store: what somebody changes in
 * one of them shows.
 */
@Component
class Figures implements ServiceBooks {
    private final Books books;
    private final RedemptionBooks redemptions;
    private final ReplayedHoldings holdings;
    private final ReplayedFunds funds;
    private final ReplayedDates redatings;
    private final Ledger ledger;

    Figures(Books books, RedemptionBooks redemptions, ReplayedHoldings holdings, ReplayedFunds funds,
            ReplayedDates redatings, Ledger ledger) {
        this.books = books;
        this.redemptions = redemptions;
        this.funds = funds;
        this.redatings = redatings;
        this.holdings = holdings;
        this.ledger = ledger;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FiguresReport report() {
        BookedOrders accepted = books.acceptedOrders();
        BookedRedemptions redeemed = redemptions.confirmed();
        Stream<Check> checks = Stream.concat(checks(accepted, redeemed).stream(),
                redemptions.checks(redeemed).stream());
        Map<String, String> figures = figures(accepted);
        figures.putAll(redemptions.figures(redeemed));
        return new FiguresReport("fund-trading", checks.toList(), figures);
    }

    private List<Check> checks(BookedOrders accepted, BookedRedemptions redeemed) {
        long confirmed = books.orders(OrderState.CONFIRMED);
        return List.of(
                Check.equal("6 orders in the event store = in the order book", books.ordersInStore(), books.orders()),
                Check.equal("6 orders accepted in the event store = in the order book",
                        books.eventsInStore(FundPurchaseAccepted.class),
                        books.orders(OrderState.ACCEPTED) + confirmed + books.orders(OrderState.CANCELLED)
                                + books.orders(OrderState.UNCONFIRMED)),
                Check.equal("6 orders refused in the event store = in the order book",
                        books.eventsInStore(FundPurchaseRefused.class),
                        books.orders(OrderState.REFUSED)),
                Check.equal("6 orders cancelled in the event store = in the order book",
                        books.eventsInStore(FundPurchaseCancelled.class),
                        books.orders(OrderState.CANCELLED)),
                Check.equal("6 orders not confirmed in the event store = in the order book",
                        books.eventsInStore(FundPurchaseConfirmationFailed.class),
                        books.orders(OrderState.UNCONFIRMED)),
                Check.equal("6 orders confirmed in the event store = in the order book",
                        books.eventsInStore(FundPurchaseConfirmed.class),
                        confirmed),
                Check.equal("6 orders that have missed their day in the event store = in the order book",
                        books.ordersLastSeenMissing(),
                        books.orders(OrderState.DAY_MISSED)),
                Check.none("6 re-dated orders that differ from their events", redatings.thatDiffer()),
                Check.none("6 holdings that differ from their events", holdings.thatDiffer()),
                Check.none("6 funds that differ from their events", funds.thatDiffer()),
                Check.none("3 amounts that are not net + fee", accepted.amountsThatDoNotAddUp()),
                Check.none("3 fees that are not by the rules", accepted.feesThatDiffer()),
                Check.none("3 shares that are not net by NAV", accepted.sharesThatDiffer()),
                Check.none("3 orders at another NAV than that of their day", books.ordersAtAnotherNav()),
                Check.equal("3 shares confirmed = shares held + redeemed", accepted.shares(),
                        books.sharesOfHoldings().plus(redeemed.shares())),
                Check.equal("3 amount confirmed = cost of holdings + of redeemed shares", accepted.confirmedAmount(),
                        books.costOfHoldings().plus(redeemed.cost())),
                Check.equal("3 amount accepted = pending in holdings", accepted.pending(), books.pendingHoldings()),
                Check.equal("3 amount accepted of limited funds = quota used", books.acceptedOfLimitedFunds(),
                        books.quotaUsed()),
                Check.none("7 orders that have missed their day without an open alert",
                        books.ordersMissedWithoutAlert()));
    }

    private Map<String, String> figures(BookedOrders accepted) {
        long confirmed = books.orders(OrderState.CONFIRMED);
        long waiting = books.orders(OrderState.PLACED);
        long standing = books.orders(OrderState.ACCEPTED);
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("orders", Long.toString(books.orders()));
        figures.put("ordersOpen", Long.toString(waiting));
        // open by right: an operator decides about them
        figures.put("ordersInOperatorHands", Long.toString(books.orders(OrderState.DAY_MISSED)));
        figures.put("ordersAccepted", Long.toString(standing + confirmed));
        figures.put("ordersWithoutShares", Long.toString(books.orders(OrderState.REFUSED)
                + books.orders(OrderState.CANCELLED) + books.orders(OrderState.UNCONFIRMED)));
        figures.put("ordersConfirmed", Long.toString(confirmed));
        figures.put("acceptedAmount", accepted.amount().toString());
        figures.put("acceptedNet", accepted.net().toString());
        figures.put("acceptedFee", accepted.fee().toString());
        figures.put("recomputedFee", accepted.recomputedFee().toString());
        figures.put("openHalfMessages", Long.toString(ledger.countUnanswered()));
        return figures;
    }
}
