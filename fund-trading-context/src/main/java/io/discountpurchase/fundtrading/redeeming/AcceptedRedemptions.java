package io.discountpurchase.fundtrading.redeeming;

import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.transactioncentre.TimeOrderedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/** The table {@code accepted_redemption}. A key is the investor's own: another investor's same key is another request. */
@Component
public class AcceptedRedemptions {
    private final JdbcClient jdbc;
    private final Clock clock;

    AcceptedRedemptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Mints the id of a new redemption; of two requests with the same key at once, one mints and both get it. */
    public AcceptedRedemption accept(RedemptionWish wish, String key) {
        jdbc.sql("""
                INSERT INTO accepted_redemption (investor_id, idempotency_key, redemption_id, fund_code, shares,
                    accepted_at)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(wish.investorId().value(), key, TimeOrderedId.next(), wish.fundCode().value(),
                        wish.shares().toBigDecimal(), Columns.utc(clock.instant()))
                .update();
        return jdbc.sql("SELECT * FROM accepted_redemption WHERE investor_id = ? AND idempotency_key = ?")
                .params(wish.investorId().value(), key)
                .query(AcceptedRedemptions::accepted)
                .single();
    }

    /** Nothing has come of the request: its key may be used again. */
    public void forget(RedemptionId redemption) {
        jdbc.sql("""
                DELETE FROM accepted_redemption WHERE redemption_id = :redemption
                AND NOT EXISTS (SELECT 1 FROM fund_redemption WHERE redemption_id = :redemption)""")
                .param("redemption", redemption.value())
                .update();
    }

    private static AcceptedRedemption accepted(ResultSet row, int number) throws SQLException {
        return new AcceptedRedemption(new RedemptionId(row.getObject("redemption_id", UUID.class)),
                new RedemptionWish(InvestorId.of(row.getString("investor_id")), FundCode.of(row.getString("fund_code")),
                        Columns.shares(row, "shares")));
    }
}
