package io.discountpurchase.wallet.domain.moneyfund;

import io.discountpurchase.sharedkernel.money.Money;

import java.time.LocalDate;
import java.util.List;

/**
 * The income that is booked with a trading day: its own, and that of the days without trading since the one before it. So
 * do money funds: what they have earned over a weekend or a holiday is published and booked with the next trading day
 * (the CSRC's disclosure rules for money funds, 2005).
 *
 * @param withoutTrading the natural days between the two trading days; empty from Tuesday to Friday as a rule
 */
public record TradingDayIncome(
        LocalDate tradeDate,
        LocalDate previousTradingDay,
        List<IncomePer10000> withoutTrading,
        IncomePer10000 onTradeDate) {
    /**
     * Each day's income is rounded by itself.
     *
     * @param earningBefore shares that earned on the previous trading day, and so until this one
     * @param earning shares that earn on this trading day
     */
    public Money of(Money earningBefore, Money earning) {
        return withoutTrading.stream()
                .map(day -> day.incomeOf(earningBefore))
                .reduce(onTradeDate.incomeOf(earning), Money::plus);
    }
}
