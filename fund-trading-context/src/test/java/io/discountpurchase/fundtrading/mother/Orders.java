package io.discountpurchase.fundtrading.mother;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.FeeTerms;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseAccepted;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseCancelled;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmationFailed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseOrderPlaced;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRedated;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseTradingDayMissed;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What happens to alice's order of 10,000.00 on Friday, 20 November 2026. */
public final class Orders {
    public static final TradeDates DATES = new TradeDates(Days.FRIDAY, Days.MONDAY);
    public static final TradeDates NEW_DATES = new TradeDates(Days.MONDAY, Days.TUESDAY);
    public static final Nav NAV = Nav.of("1.0150");

    private Orders() {}

    public static FundPurchaseOrderPlaced placed(Fund fund, PurchaseRoute route) {
        return placed(fund, route, null, fund.dailyLimit());
    }

    /** Its day has been closed, so there is no quota to wait for. */
    public static FundPurchaseOrderPlaced placedTooLate(Fund fund) {
        return placed(fund, PurchaseRoute.DISCOUNT, null, null);
    }

    /** Placed too late as well. */
    public static FundPurchaseOrderPlaced placedAfterAWarning(Fund fund) {
        return placed(fund, PurchaseRoute.DISCOUNT, fund.risk(), null);
    }

    /** By hand; the investor has confirmed its risk. */
    public static FundPurchaseOrderPlaced placedByHandAfterAWarning(Fund fund) {
        return placed(fund, PurchaseRoute.WALLET, fund.risk(), null);
    }

    private static FundPurchaseOrderPlaced placed(Fund fund, PurchaseRoute route, @Nullable RiskLevel confirmedRisk,
            @Nullable Money dailyLimit) {
        FeeTerms terms = fund.termsFor(Purchases.AMOUNT, route);
        return new FundPurchaseOrderPlaced(Purchases.PURCHASE, Purchases.ALICE, Funds.EQUITY, Purchases.AMOUNT, route,
                Purchases.ACCEPTED_AT, DATES, terms, terms.on(Purchases.AMOUNT), confirmedRisk, dailyLimit);
    }

    public static FundPurchaseTradingDayMissed missed(LocalDate tradeDate) {
        return new FundPurchaseTradingDayMissed(Purchases.PURCHASE, Purchases.ALICE, Funds.EQUITY, Purchases.AMOUNT,
                tradeDate);
    }

    /** To Monday. */
    public static FundPurchaseRedated redated(Fund fund) {
        return new FundPurchaseRedated(Purchases.PURCHASE, Purchases.ALICE, Funds.EQUITY, Purchases.AMOUNT, NEW_DATES,
                fund.dailyLimit());
    }

    public static FundPurchaseAccepted accepted(Fund fund, PurchaseRoute route) {
        return accepted(fund, route, DATES);
    }

    public static FundPurchaseAccepted accepted(Fund fund, PurchaseRoute route, TradeDates dates) {
        return new FundPurchaseAccepted(Purchases.PURCHASE, Purchases.ALICE, Funds.EQUITY, Purchases.AMOUNT,
                fund.termsFor(Purchases.AMOUNT, route).on(Purchases.AMOUNT), dates);
    }

    public static FundPurchaseRefused refused(Refusal reason, @Nullable LocalDate tradeDate) {
        return new FundPurchaseRefused(Purchases.PURCHASE, Purchases.ALICE, Funds.EQUITY, Purchases.AMOUNT, reason,
                tradeDate);
    }

    public static FundPurchaseCancelled cancelled() {
        return new FundPurchaseCancelled(Purchases.PURCHASE, Purchases.ALICE, Funds.EQUITY, Purchases.AMOUNT,
                DATES.tradeDate());
    }

    public static FundPurchaseConfirmationFailed confirmationFailed() {
        return new FundPurchaseConfirmationFailed(Purchases.PURCHASE, Purchases.ALICE, Funds.EQUITY, Purchases.AMOUNT,
                Refusal.FUND_LIQUIDATED, DATES.tradeDate());
    }

    public static FundPurchaseConfirmed confirmed(String shares) {
        return new FundPurchaseConfirmed(Purchases.PURCHASE, Purchases.ALICE, Funds.EQUITY, Purchases.AMOUNT, NAV,
                FundShares.of(shares));
    }
}
