package io.discountpurchase.fundtrading.readmodel.figures;

import io.discountpurchase.fundtrading.domain.redemption.HoldingDays;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionFeeSchedule;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Adds up what confirmed redemptions took of each lot, and computes each once more from its terms. */
final class BookedRedemptions {
    private FundShares shares = FundShares.ZERO;
    private Money cost = Money.ZERO;
    private Money amount = Money.ZERO;
    private long valuesThatDiffer;
    private long feesThatDiffer;

    void add(ResultSet row) throws SQLException {
        FundShares taken = Columns.shares(row, "shares");
        Money value = Columns.money(row, "amount_before_fee");
        Money fee = Columns.money(row, "fee");
        shares = shares.plus(taken);
        cost = cost.plus(Columns.money(row, "cost"));
        amount = amount.plus(value).minus(fee);
        valuesThatDiffer += value.equals(taken.valueAt(Columns.nav(row, "nav"))) ? 0 : 1;
        feesThatDiffer += isByTheRules(row, value, fee) ? 0 : 1;
    }

    private static boolean isByTheRules(ResultSet row, Money value, Money fee) throws SQLException {
        FeeRate rate = Columns.rate(row, "rate");
        long days = HoldingDays.between(Columns.date(row, "held_since"), Columns.date(row, "confirm_date"));
        return !RedemptionFeeSchedule.isTooCheap(days, rate) && days == row.getLong("days_held")
                && fee.equals(Money.halfUp(value.toBigDecimal().multiply(rate.toBigDecimal())));
    }

    FundShares shares() {
        return shares;
    }

    Money cost() {
        return cost;
    }

    Money amount() {
        return amount;
    }

    long valuesThatDiffer() {
        return valuesThatDiffer;
    }

    long feesThatDiffer() {
        return feesThatDiffer;
    }
}
