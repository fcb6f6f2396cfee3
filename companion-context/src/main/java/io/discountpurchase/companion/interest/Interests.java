package io.discountpurchase.companion.interest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.math.BigDecimal;
import java.util.List;

/** The table {@code fund_interest}: one row for each investor and fund that have to do with each other. */
@Repository
public class Interests {
    private final JdbcClient jdbc;

    Interests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Confirmations and redemptions may be heard of in any order: what counts is their sum. */
    void add(String investorId, String fundCode, BigDecimal shares) {
        note(investorId, fundCode);
        jdbc.sql("UPDATE fund_interest SET shares = shares + ? WHERE investor_id = ? AND fund_code = ?")
                .params(shares, investorId, fundCode)
                .update();
    }

    /** Without shares, unless there are some. */
    void note(String investorId, String fundCode) {
        jdbc.sql("INSERT INTO fund_interest (investor_id, fund_code, shares) VALUES (?, ?, 0) ON CONFLICT DO NOTHING")
                .params(investorId, fundCode)
                .update();
    }

    boolean isKnown(String investorId, String fundCode) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM fund_interest WHERE investor_id = ? AND fund_code = ?)")
                .params(investorId, fundCode)
                .query(Boolean.class)
                .single();
    }

    /** Those who hold a fund, in their order, from the first after the given one. */
    public List<String> holdersAfter(String investorId, String fundCode, int size) {
        return jdbc.sql("""
                SELECT investor_id FROM fund_interest WHERE fund_code = ? AND investor_id > ? AND shares > 0
                ORDER BY investor_id LIMIT ?""")
                .params(fundCode, investorId, size)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Those who hold a fund, have held it, or were near buying it; as above. */
    public List<String> interestedAfter(String investorId, String fundCode, int size) {
        return jdbc.sql("""
                SELECT investor_id FROM fund_interest WHERE fund_code = ? AND investor_id > ?
                ORDER BY investor_id LIMIT ?""")
                .params(fundCode, investorId, size)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
