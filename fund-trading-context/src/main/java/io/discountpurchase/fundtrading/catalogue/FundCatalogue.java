package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.FundType;
import io.discountpurchase.sharedkernel.identity.FundCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The funds on the market, as their rows stand at this moment: what is changed there holds from the next question on. */
@Component
public class FundCatalogue {
    private static final String LISTED = """
            SELECT f.*, n.nav, n.nav_date,
                (SELECT p.nav FROM fund_nav p WHERE p.fund_code = f.fund_code AND p.nav_date < n.nav_date
                 ORDER BY p.nav_date DESC LIMIT 1) AS nav_before,
                (SELECT y.nav FROM fund_nav y WHERE y.fund_code = f.fund_code
                 AND y.nav_date <= n.nav_date - INTERVAL '1' YEAR ORDER BY y.nav_date DESC LIMIT 1) AS nav_year_ago
            FROM fund f JOIN fund_nav n ON n.fund_code = f.fund_code
            AND n.nav_date = (SELECT max(l.nav_date) FROM fund_nav l WHERE l.fund_code = f.fund_code)
            """;
    private static final String BY_CODE = FundOrder.CODE.sql(false);
    private static final String MATCHING = """
            WHERE (f.fund_code LIKE :pattern OR lower(f.name) LIKE :pattern) AND (:anyType OR f.type = :type)
            """;

    private final JdbcClient jdbc;

    FundCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Fund> find(FundCode code) {
        return jdbc.sql(withTiers("SELECT * FROM fund WHERE fund_code = :code", BY_CODE))
                .param("code", code.value())
                .query(FundRows::funds)
                .stream()
                .findFirst();
    }

    public Optional<ListedFund> findListed(FundCode code) {
        return jdbc.sql(withTiers(LISTED + "WHERE f.fund_code = :code", BY_CODE))
                .param("code", code.value())
                .query(FundRows::listed)
                .stream()
                .findFirst();
    }

    /** Every fund that has a price, by code. */
    public List<ListedFund> all() {
        return jdbc.sql(withTiers(LISTED, BY_CODE)).query(FundRows::listed);
    }

    /** @param query part of a code or a name; blank for every fund */
    public List<ListedFund> page(String query, @Nullable FundType type, FundOrder order, boolean descending, int page,
            int size) {
        String sorted = order.sql(descending);
        return matching(withTiers("SELECT * FROM (" + LISTED + MATCHING + ") market ORDER BY " + sorted
                + " LIMIT :size OFFSET :offset", sorted), query, type)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(FundRows::listed);
    }

    /** Each of those funds in as many rows as it has fee tiers. */
    private static String withTiers(String funds, String order) {
        return "SELECT * FROM (" + funds + ") fund LEFT JOIN fund_fee_tier USING (fund_code) ORDER BY " + order;
    }

    public long count(String query, @Nullable FundType type) {
        return matching("SELECT count(*) FROM fund f " + MATCHING, query, type).query(Long.class).single();
    }

    private JdbcClient.StatementSpec matching(String sql, String query, @Nullable FundType type) {
        return jdbc.sql(sql)
                .param("pattern", "%" + query.strip().toLowerCase(Locale.ROOT) + "%")
                .param("anyType", type == null)
                .param("type", type == null ? "" : type.name());
    }
}
