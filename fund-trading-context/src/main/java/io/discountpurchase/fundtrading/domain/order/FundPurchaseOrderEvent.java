package io.discountpurchase.fundtrading.domain.order;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.FeeTerms;
import io.discountpurchase.fundtrading.domain.fund.PurchaseFee;
import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** What happens to an order; a refusal is an outcome like any other. */
public sealed interface FundPurchaseOrderEvent {
    PurchaseId purchaseId();

    InvestorId investorId();

    /**
     * @param confirmedRisk the risk above the own level that the investor has confirmed, if any
     * @param dailyLimit what the investor may buy of this fund on that day, if it is limited and the day still open
     */
    record FundPurchaseOrderPlaced(
            PurchaseId purchaseId,
            InvestorId investorId,
            FundCode fundCode,
            Money amount,
            PurchaseRoute route,
            Instant acceptedAt,
            TradeDates dates,
            FeeTerms terms,
            PurchaseFee fee,
            @Nullable RiskLevel confirmedRisk,
            @Nullable Money dailyLimit) implements FundPurchaseOrderEvent {
        /** The same order for other days. */
        FundPurchaseOrderPlaced on(TradeDates other) {
            return new FundPurchaseOrderPlaced(purchaseId, investorId, fundCode, amount, route, acceptedAt, other,
                    terms, fee, confirmedRisk, dailyLimit);
        }
    }

    /**
     * Its day had been closed before it could be accepted: an operator decides.
     *
     * @param tradeDate the day that was missed
     */
    record FundPurchaseTradingDayMissed(
            PurchaseId purchaseId,
            InvestorId investorId,
            FundCode fundCode,
            Money amount,
            LocalDate tradeDate) implements FundPurchaseOrderEvent {}

    /**
     * An operator has moved it to other days, with the investor's consent.
     *
     * @param dailyLimit as of an order that is placed
     */
    record FundPurchaseRedated(
            PurchaseId purchaseId,
            InvestorId investorId,
            FundCode fundCode,
            Money amount,
            TradeDates dates,
            @Nullable Money dailyLimit) implements FundPurchaseOrderEvent {}

    record FundPurchaseAccepted(
            PurchaseId purchaseId,
            InvestorId investorId,
            FundCode fundCode,
            Money amount,
            PurchaseFee fee,
            TradeDates dates) implements FundPurchaseOrderEvent {}

    /** @param tradeDate the day on which it would have been bought; absent when it was refused before it was placed */
    record FundPurchaseRefused(
            PurchaseId purchaseId,
            InvestorId investorId,
            FundCode fundCode,
            Money amount,
            Refusal reason,
            @Nullable LocalDate tradeDate) implements FundPurchaseOrderEvent {}

    record FundPurchaseCancelled(
            PurchaseId purchaseId,
            InvestorId investorId,
            FundCode fundCode,
            Money amount,
            LocalDate tradeDate) implements FundPurchaseOrderEvent {}

    /** The order was accepted, and yet no shares come of it. */
    record FundPurchaseConfirmationFailed(
            PurchaseId purchaseId,
            InvestorId investorId,
            FundCode fundCode,
            Money amount,
            Refusal reason,
            LocalDate tradeDate) implements FundPurchaseOrderEvent {}

    record FundPurchaseConfirmed(
            PurchaseId purchaseId,
            InvestorId investorId,
            FundCode fundCode,
            Money amount,
            Nav nav,
            FundShares shares) implements FundPurchaseOrderEvent {}
}
