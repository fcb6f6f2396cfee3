package io.discountpurchase.fundtrading.readmodel.figures;

import io.discountpurchase.fundtrading.catalogue.TradingDays;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseAccepted;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.fundtrading.domain.order.OrderState;
import io.discountpurchase.fundtrading.readmodel.figures.FiguresReport.Check;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The books of this context at one moment, checked against each other and against the event store: what somebody changes in
 * one of them shows.
 */
@Component
public class Figures {
    private final Books books;
    private final TradingDays tradingDays;
    private final Ledger ledger;

    Figures(Books books, TradingDays tradingDays, Ledger ledger) {
        this.books = books;
        this.tradingDays = tradingDays;
        this.ledger = ledger;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FiguresReport report() {
        BookedOrders accepted = books.acceptedOrders();
        return new FiguresReport("fund-trading", checks(accepted), figures(accepted));
    }

    private List<Check> checks(BookedOrders accepted) {
        long confirmed = books.orders(OrderState.CONFIRMED);
        return List.of(
                Check.equal("ordersInStoreAndBook", books.ordersInStore(), books.orders()),
                Check.equal("ordersAcceptedInStoreAndBook", books.eventsInStore(FundPurchaseAccepted.class),
                        books.orders(OrderState.ACCEPTED) + confirmed),
                Check.equal("ordersRefusedInStoreAndBook", books.eventsInStore(FundPurchaseRefused.class),
                        books.orders(OrderState.REFUSED)),
                Check.equal("ordersConfirmedInStoreAndBook", books.eventsInStore(FundPurchaseConfirmed.class),
                        confirmed),
                Check.none("aggregatesWithGaps", books.aggregatesWithGaps()),
                Check.none("amountsThatAreNotNetAndFee", accepted.amountsThatDoNotAddUp()),
                Check.none("feesThatAreNotByTheRules", accepted.feesThatDiffer()),
                Check.none("sharesThatAreNotNetByNav", accepted.sharesThatDiffer()),
                Check.none("ordersAtAnotherNav", books.ordersAtAnotherNav()),
                Check.equal("sharesConfirmedAndHeld", accepted.shares(), books.sharesOfHoldings()),
                Check.equal("amountConfirmedAndCostOfHoldings", accepted.confirmedAmount(), books.costOfHoldings()),
                Check.equal("amountAcceptedAndPending", accepted.pending(), books.pendingHoldings()),
                Check.equal("quotaUsedAndAccepted", books.acceptedOfLimitedFunds(), books.quotaUsed()));
    }

    private Map<String, String> figures(BookedOrders accepted) {
        long confirmed = books.orders(OrderState.CONFIRMED);
        long waiting = books.orders(OrderState.PLACED);
        long standing = books.orders(OrderState.ACCEPTED);
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("orders", Long.toString(books.orders()));
        figures.put("ordersOpen", Long.toString(waiting));
        figures.put("ordersAccepted", Long.toString(standing + confirmed));
        figures.put("ordersRefused", Long.toString(books.orders(OrderState.REFUSED)));
        figures.put("ordersConfirmed", Long.toString(confirmed));
        figures.put("acceptedAmount", accepted.amount().toString());
        figures.put("acceptedNet", accepted.net().toString());
        figures.put("acceptedFee", accepted.fee().toString());
        figures.put("recomputedFee", accepted.recomputedFee().toString());
        figures.put("openHalfMessages", Long.toString(ledger.countUnanswered()));
        figures.put("lastClosedDay", tradingDays.closedThrough().map(LocalDate::toString).orElse(""));
        return figures;
    }
}
