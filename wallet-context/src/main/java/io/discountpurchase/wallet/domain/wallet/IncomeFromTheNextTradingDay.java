package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.money.Money;

import java.time.LocalDate;
import java.util.TreeMap;

/**
 * Which shares of the money fund earn: those bought on T from the next trading day on; those redeemed on T still on T, and
 * on the days without trading after it. Income that is booked with T counts as bought on T. Source: the Measures for the
 * Supervision and Administration of Money Market Funds (CSRC and PBoC, 2015).
 *
 * <p>Bookings are added up by the day by whose cut-off they count. It may be a day without trading: then they belong to the
 * next trading day. What T's predecessor has seen earns on T, so the calendar need not be known before T is closed.
 */
final class IncomeFromTheNextTradingDay {
    /** Shares that earned on the last trading day that was credited. */
    private Money earning = Money.ZERO;
    private LocalDate creditedThrough = LocalDate.EPOCH;
    private LocalDate latest = LocalDate.EPOCH;
    /** What has been bought, less what has been redeemed, since. Never zero, so that quiet days are not kept. */
    private final TreeMap<LocalDate, Money> since = new TreeMap<>();

    /** @param change negative for shares redeemed */
    void book(LocalDate day, Money change) {
        latest = day.isAfter(latest) ? day : latest;
        Money sum = since.getOrDefault(day, Money.ZERO).plus(change);
        if (sum.equals(Money.ZERO)) {
            since.remove(day);
        } else {
            since.put(day, sum);
        }
    }

    boolean isCreditedThrough(LocalDate tradeDate) {
        return !tradeDate.isAfter(creditedThrough);
    }

    /** Shares that earned on the last trading day, and earn on the days without trading that follow it. */
    Money earning() {
        return earning;
    }

    /** Shares that earn on the trading day after the given one. */
    Money earningAfter(LocalDate tradingDay) {
        Money shares = since.headMap(tradingDay, true).values().stream().reduce(earning, Money::plus);
        return shares.isNegative() ? Money.ZERO : shares;
    }

    /** Whether nothing has earned, and nothing begins to. */
    boolean isIdleAfter(LocalDate tradingDay) {
        return earning.equals(Money.ZERO) && since.headMap(tradingDay, true).isEmpty();
    }

    void credit(LocalDate tradeDate, LocalDate previousTradingDay, Money earningOnTradeDate, Money income) {
        since.headMap(previousTradingDay, true).clear();
        earning = earningOnTradeDate;
        creditedThrough = tradeDate;
        if (income.isPositive()) {
            book(tradeDate, income);
        }
    }

    /** The given day, or the first that is still open if it is over for this wallet. */
    LocalDate openFrom(LocalDate day) {
        return isCreditedThrough(day) ? creditedThrough.plusDays(1) : day;
    }

    /** For what happens to the wallet now: the last day it has seen, if that is still open. */
    LocalDate openNow() {
        return openFrom(latest);
    }
}
