package io.discountpurchase.fundtrading.jdbc;

import io.discountpurchase.fundtrading.domain.fund.Discount;
import io.discountpurchase.fundtrading.domain.fund.FeeTerms;
import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads values from columns; what the column may not hold is an error. */
public final class Columns {
    private static final int RATE_SCALE = 6;

    private Columns() {}

    public static Money money(ResultSet row, String column) throws SQLException {
        return Money.halfUp(row.getBigDecimal(column));
    }

    public static @Nullable Money moneyIfAny(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : Money.halfUp(value);
    }

    public static FundShares shares(ResultSet row, String column) throws SQLException {
        return FundShares.of(row.getBigDecimal(column).toPlainString());
    }

    public static Nav nav(ResultSet row, String column) throws SQLException {
        return Nav.halfUp(row.getBigDecimal(column));
    }

    public static @Nullable Nav navIfAny(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : Nav.halfUp(value);
    }

    public static FeeRate rate(ResultSet row, String column) throws SQLException {
        return new FeeRate(row.getBigDecimal(column).movePointRight(RATE_SCALE).longValueExact());
    }

    /** The columns {@code rate}, {@code discount} and {@code fixed_fee}. */
    public static FeeTerms feeTerms(ResultSet row) throws SQLException {
        return new FeeTerms(rate(row, "rate"), Discount.of(row.getBigDecimal("discount")),
                moneyIfAny(row, "fixed_fee"));
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** As a column for a time takes it. */
    public static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static @Nullable BigDecimal decimalIfAny(@Nullable Money money) {
        return money == null ? null : money.toBigDecimal();
    }
}
