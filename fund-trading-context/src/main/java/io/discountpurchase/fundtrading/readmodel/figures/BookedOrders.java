package io.discountpurchase.fundtrading.readmodel.figures;

import io.discountpurchase.fundtrading.domain.fund.PurchaseFee;
import io.discountpurchase.fundtrading.domain.fund.SharesRounding;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Adds up the accepted and confirmed orders as they are booked, and computes each once more from its terms. */
final class BookedOrders {
    private Money amount = Money.ZERO;
    private Money net = Money.ZERO;
    private Money fee = Money.ZERO;
    private Money recomputedFee = Money.ZERO;
    private Money pending = Money.ZERO;
    private Money confirmedAmount = Money.ZERO;
    private FundShares shares = FundShares.ZERO;
    private long amountsThatDoNotAddUp;
    private long feesThatDiffer;
    private long sharesThatDiffer;

    void add(ResultSet row) throws SQLException {
        Money whole = Columns.money(row, "amount");
        PurchaseFee booked = new PurchaseFee(Columns.money(row, "net_amount"), Columns.money(row, "fee"));
        PurchaseFee recomputed = Columns.feeTerms(row).on(whole);
        amount = amount.plus(whole);
        net = net.plus(booked.net());
        fee = fee.plus(booked.fee());
        recomputedFee = recomputedFee.plus(recomputed.fee());
        amountsThatDoNotAddUp += booked.net().plus(booked.fee()).equals(whole) ? 0 : 1;
        feesThatDiffer += booked.equals(recomputed) ? 0 : 1;
        if ("CONFIRMED".equals(row.getString("state"))) {
            addShares(row, booked.net());
            confirmedAmount = confirmedAmount.plus(whole);
        } else {
            pending = pending.plus(whole);
        }
    }

    private void addShares(ResultSet row, Money netAmount) throws SQLException {
        FundShares booked = Columns.shares(row, "shares");
        FundShares recomputed = SharesRounding.valueOf(row.getString("shares_rounding"))
                .bought(netAmount, Columns.nav(row, "nav"));
        shares = shares.plus(booked);
        sharesThatDiffer += booked.equals(recomputed) ? 0 : 1;
    }

    Money amount() {
        return amount;
    }

    Money net() {
        return net;
    }

    Money fee() {
        return fee;
    }

    Money recomputedFee() {
        return recomputedFee;
    }

    Money pending() {
        return pending;
    }

    Money confirmedAmount() {
        return confirmedAmount;
    }

    FundShares shares() {
        return shares;
    }

    long amountsThatDoNotAddUp() {
        return amountsThatDoNotAddUp;
    }

    long feesThatDiffer() {
        return feesThatDiffer;
    }

    long sharesThatDiffer() {
        return sharesThatDiffer;
    }
}
