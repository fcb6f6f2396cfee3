package io.discountpurchase.companion.campaign;

import io.discountpurchase.companion.campaign.Decision.Outcome;
import io.discountpurchase.sharedkernel.money.Money;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables {@code campaign} and {@code campaign_decision}. */
@Repository
class Campaigns {
    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** It is not open yet. Changes nothing if there is one of that id. */
    void plan(Campaign campaign) {
        jdbc.sql("""
                INSERT INTO campaign (campaign_id, budget_fen, spent_fen, each_fen, bonus_fen, most_per_investor_fen,
                    begins_on, ends_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(campaign.id(), campaign.budget().fen(), campaign.spent().fen(), campaign.rule().each().fen(),
                        campaign.rule().bonus().fen(), campaign.rule().mostPerInvestor().fen(), campaign.begins(),
                        campaign.ends())
                .update();
    }

    List<Campaign> all() {
        return jdbc.sql("SELECT * FROM campaign ORDER BY begins_on, campaign_id").query(Campaigns::campaign).list();
    }

    Optional<Campaign> find(String id) {
        return jdbc.sql("SELECT * FROM campaign WHERE campaign_id = ?").param(id).query(Campaigns::campaign).optional();
    }

    /** Those who ask after this wait until this transaction has ended: decisions are made one after another. */
    Optional<Campaign> lockOpen() {
        return jdbc.sql("SELECT * FROM campaign WHERE opened FOR UPDATE").query(Campaigns::campaign).optional();
    }

    /**
     * @return false if it is so already
     * @throws DuplicateKeyException if another is open
     */
    boolean open(String id) {
        return jdbc.sql("UPDATE campaign SET opened = TRUE WHERE campaign_id = ? AND opened IS NULL")
                .param(id)
                .update() == 1;
    }

    /** @return false if it is not open */
    boolean close(String id) {
        return jdbc.sql("UPDATE campaign SET opened = NULL WHERE campaign_id = ? AND opened").param(id).update() == 1;
    }

    void spend(Campaign campaign, Money bonus) {
        jdbc.sql("UPDATE campaign SET spent_fen = spent_fen + ? WHERE campaign_id = ?")
                .params(bonus.fen(), campaign.id())
                .update();
    }

    Money grantedTo(String investorId, Campaign campaign) {
        return new Money(jdbc.sql("""
                SELECT coalesce(sum(bonus_fen), 0) FROM campaign_decision WHERE campaign_id = ? AND investor_id = ?""")
                .params(campaign.id(), investorId)
                .query(Long.class)
                .single());
    }

    void keep(UUID topUpId, String investorId, Campaign campaign, Decision decision, Instant decidedAt) {
        jdbc.sql("""
                INSERT INTO campaign_decision (top_up_id, campaign_id, investor_id, outcome, bonus_fen, decided_at)
                VALUES (?, ?, ?, ?, ?, ?)""")
                .params(topUpId, campaign.id(), investorId, decision.outcome().name(), decision.bonus().fen(),
                        decidedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean wasTold(String investorId, Campaign campaign, Outcome outcome) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1 FROM campaign_decision
                WHERE campaign_id = ? AND investor_id = ? AND outcome = ?)""")
                .params(campaign.id(), investorId, outcome.name())
                .query(Boolean.class)
                .single();
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(row.getString("campaign_id"), money(row, "budget_fen"), money(row, "spent_fen"),
                new BonusRule(money(row, "each_fen"), money(row, "bonus_fen"), money(row, "most_per_investor_fen")),
                row.getObject("begins_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
                row.getBoolean("opened"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getLong(column));
    }
}
