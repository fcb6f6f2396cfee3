package io.discountpurchase.fundtrading.domain.order;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.fund.SharesRounding;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseAccepted;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseCancelled;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmationFailed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseOrderPlaced;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRedated;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseTradingDayMissed;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What an order stands on since it was placed, or re-dated, and what can become of it. */
record PlacedOrder(FundPurchaseOrderPlaced terms) {
    LocalDate tradeDate() {
        return terms.dates().tradeDate();
    }

    PlacedOrder on(TradeDates dates) {
        return new PlacedOrder(terms.on(dates));
    }

    FundPurchaseAccepted accepted() {
        return new FundPurchaseAccepted(terms.purchaseId(), terms.investorId(), terms.fundCode(), terms.amount(),
                terms.fee(), terms.dates());
    }

    FundPurchaseRefused refused(Refusal reason) {
        return new FundPurchaseRefused(terms.purchaseId(), terms.investorId(), terms.fundCode(), terms.amount(),
                reason, tradeDate());
    }

    FundPurchaseTradingDayMissed missed() {
        return new FundPurchaseTradingDayMissed(terms.purchaseId(), terms.investorId(), terms.fundCode(),
                terms.amount(), tradeDate());
    }

    FundPurchaseRedated redated(@Nullable Money dailyLimit) {
        return new FundPurchaseRedated(terms.purchaseId(), terms.investorId(), terms.fundCode(), terms.amount(),
                terms.dates(), dailyLimit);
    }

    FundPurchaseCancelled cancelled() {
        return new FundPurchaseCancelled(terms.purchaseId(), terms.investorId(), terms.fundCode(), terms.amount(),
                tradeDate());
    }

    FundPurchaseConfirmed confirmed(Nav nav, SharesRounding rounding) {
        return new FundPurchaseConfirmed(terms.purchaseId(), terms.investorId(), terms.fundCode(), terms.amount(),
                nav, rounding.bought(terms.fee().net(), nav));
    }

    FundPurchaseConfirmationFailed unconfirmed(Refusal reason) {
        return new FundPurchaseConfirmationFailed(terms.purchaseId(), terms.investorId(), terms.fundCode(),
                terms.amount(), reason, tradeDate());
    }
}
