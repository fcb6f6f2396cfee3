package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.fundtrading.domain.fund.Discount;
import io.discountpurchase.fundtrading.domain.fund.FeeSchedule;
import io.discountpurchase.fundtrading.domain.fund.FeeTier;
import io.discountpurchase.fundtrading.domain.fund.FeeTier.AtFixedFee;
import io.discountpurchase.fundtrading.domain.fund.FeeTier.AtRate;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.FundStatus;
import io.discountpurchase.fundtrading.domain.fund.FundType;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.fund.SharesRounding;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads funds with their fee tiers: a row for each tier, those of one fund one after the other. */
final class FundRows {
    private FundRows() {}

    /** What the first row of a fund says, but for its fees. */
    @FunctionalInterface
    private interface Beginning<F> {
        Function<FeeSchedule, F> of(ResultSet row) throws SQLException;
    }

    static List<Fund> funds(ResultSet rows) throws SQLException {
        return read(rows, FundRows::fund);
    }

    static List<ListedFund> listed(ResultSet rows) throws SQLException {
        return read(rows, FundRows::listedFund);
    }

    private static <F> List<F> read(ResultSet rows, Beginning<F> beginning) throws SQLException {
        List<F> funds = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            String code = rows.getString("fund_code");
            Function<FeeSchedule, F> fund = beginning.of(rows);
            List<FeeTier> tiers = new ArrayList<>();
            do {
                tiers.add(tier(rows));
                more = rows.next();
            } while (more && rows.getString("fund_code").equals(code));
            funds.add(fund.apply(new FeeSchedule(tiers)));
        }
        return funds;
    }

    private static Function<FeeSchedule, ListedFund> listedFund(ResultSet row) throws SQLException {
        PublishedNav latest = new PublishedNav(Columns.date(row, "nav_date"), Columns.nav(row, "nav"));
        Nav before = Columns.navIfAny(row, "nav_before");
        Nav yearAgo = Columns.navIfAny(row, "nav_year_ago");
        return fund(row).andThen(fund -> new ListedFund(fund, latest, before, yearAgo));
    }

    private static Function<FeeSchedule, Fund> fund(ResultSet row) throws SQLException {
        FundCode code = FundCode.of(row.getString("fund_code"));
        String name = row.getString("name");
        FundType type = FundType.valueOf(row.getString("type"));
        RiskLevel risk = RiskLevel.valueOf(row.getString("risk"));
        FundStatus status = FundStatus.valueOf(row.getString("status"));
        Discount discount = Discount.of(row.getBigDecimal("discount"));
        Money minimum = Columns.money(row, "minimum_amount");
        Money singleLimit = Columns.moneyIfAny(row, "single_limit");
        Money dailyLimit = Columns.moneyIfAny(row, "daily_limit");
        SharesRounding rounding = SharesRounding.valueOf(row.getString("shares_rounding"));
        boolean walletFund = row.getBoolean("wallet_fund");
        return schedule -> new Fund(code, name, type, risk, status, discount, minimum, singleLimit, dailyLimit,
                schedule, rounding, walletFund);
    }

    private static FeeTier tier(ResultSet row) throws SQLException {
        Money from = Columns.money(row, "from_amount");
        Money fixedFee = Columns.moneyIfAny(row, "fixed_fee");
        return fixedFee == null ? new AtRate(from, Columns.rate(row, "rate")) : new AtFixedFee(from, fixedFee);
    }
}
