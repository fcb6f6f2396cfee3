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
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads funds from the tables {@code fund} and {@code fund_fee_tier}. */
class FundRows {
    private final JdbcClient jdbc;

    FundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ListedFund listed(ResultSet row, int number) throws SQLException {
        return new ListedFund(fund(row, number),
                new PublishedNav(Columns.date(row, "nav_date"), Columns.nav(row, "nav")),
                Columns.navIfAny(row, "nav_before"), Columns.navIfAny(row, "nav_year_ago"));
    }

    Fund fund(ResultSet row, int number) throws SQLException {
        FundCode code = FundCode.of(row.getString("fund_code"));
        return new Fund(code, row.getString("name"), FundType.valueOf(row.getString("type")),
                RiskLevel.valueOf(row.getString("risk")), FundStatus.valueOf(row.getString("status")),
                Discount.of(row.getBigDecimal("discount")), Columns.money(row, "minimum_amount"),
                Columns.moneyIfAny(row, "single_limit"), Columns.moneyIfAny(row, "daily_limit"), schedule(code),
                SharesRounding.valueOf(row.getString("shares_rounding")), row.getBoolean("wallet_fund"));
    }

    private FeeSchedule schedule(FundCode code) {
        return new FeeSchedule(jdbc.sql("SELECT * FROM fund_fee_tier WHERE fund_code = :code")
                .param("code", code.value())
                .query(FundRows::tier)
                .list());
    }

    private static FeeTier tier(ResultSet row, int number) throws SQLException {
        Money from = Columns.money(row, "from_amount");
        Money fixedFee = Columns.moneyIfAny(row, "fixed_fee");
        return fixedFee == null ? new AtRate(from, Columns.rate(row, "rate")) : new AtFixedFee(from, fixedFee);
    }
}
