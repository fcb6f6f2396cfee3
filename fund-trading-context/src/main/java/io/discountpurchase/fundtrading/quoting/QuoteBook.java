package io.discountpurchase.fundtrading.quoting;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.PurchaseFee;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.quote.Quote;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code quote}. */
@Component
class QuoteBook {
    private final JdbcClient jdbc;

    QuoteBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A place in the order in which quotes expire. */
    record Cursor(Instant expiry, UUID quote) {}

    /** @param unbought whether the investor has never had anything of the fund */
    record LapsedQuote(Quote quote, boolean unbought) {}

    void add(Quote quote) {
        jdbc.sql(
                """
                        INSERT INTO quote (quote_id, investor_id, fund_code, amount, rate, discount, normal_fee, fee, net_amount,
                            trade_date, confirm_date, expires_at, fixed_fee, confirmed_risk)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(quote.quoteId().value(), quote.investorId().value(), quote.fundCode().value(),
                        quote.amount().toBigDecimal(), quote.terms().rate().toBigDecimal(),
                        quote.terms().discount().factor(), quote.normalFee().toBigDecimal(),
                        quote.fee().fee().toBigDecimal(), quote.fee().net().toBigDecimal(),
                        quote.dates().tradeDate(), quote.dates().confirmDate(), Columns.utc(quote.expiresAt()))
                .param(Columns.decimalIfAny(quote.terms().fixedFee()))
                .param(name(quote.confirmedRisk()))
                .update();
    }

    Optional<Quote> find(QuoteId id) {
        return jdbc.sql("SELECT * FROM quote WHERE quote_id = ?").param(id.value()).query(QuoteBook::quote).optional();
    }

    /** What has expired until a moment, in that order, from the first after the given one. */
    List<LapsedQuote> lapsedAfter(Cursor passed, Instant until, int size) {
        return jdbc.sql("""
                SELECT q.*, NOT EXISTS (SELECT 1 FROM holding h WHERE h.investor_id = q.investor_id
                    AND h.fund_code = q.fund_code) AS unbought
                FROM quote q
                WHERE q.expires_at BETWEEN :expiry AND :until AND (q.expires_at > :expiry OR q.quote_id > :quote)
                ORDER BY q.expires_at, q.quote_id LIMIT :size""")
                .param("expiry", Columns.utc(passed.expiry()))
                .param("quote", passed.quote())
                .param("until", Columns.utc(until))
                .param("size", size)
                .query((row, number) -> new LapsedQuote(quote(row, number), row.getBoolean("unbought")))
                .list();
    }

    int forgetExpiredBefore(Instant moment) {
        return jdbc.sql("DELETE FROM quote WHERE expires_at < ?").param(Columns.utc(moment)).update();
    }

    private static Quote quote(ResultSet row, int number) throws SQLException {
        return new Quote(new QuoteId(row.getObject("quote_id", UUID.class)),
                InvestorId.of(row.getString("investor_id")), FundCode.of(row.getString("fund_code")),
                Columns.money(row, "amount"), Columns.feeTerms(row), Columns.money(row, "normal_fee"),
                new PurchaseFee(Columns.money(row, "net_amount"), Columns.money(row, "fee")),
                new TradeDates(Columns.date(row, "trade_date"), Columns.date(row, "confirm_date")),
                Columns.instant(row, "expires_at"), confirmedRisk(row));
    }

    private static @Nullable String name(@Nullable RiskLevel risk) {
        return risk == null ? null : risk.name();
    }

    private static @Nullable RiskLevel confirmedRisk(ResultSet row) throws SQLException {
        String risk = row.getString("confirmed_risk");
        return risk == null ? null : RiskLevel.valueOf(risk);
    }
}
