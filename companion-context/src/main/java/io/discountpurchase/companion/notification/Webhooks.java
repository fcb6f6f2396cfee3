package io.discountpurchase.companion.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The table {@code webhook}: one for each investor. */
@Repository
class Webhooks {
    private final JdbcClient jdbc;

    Webhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of the one before; of two at once, one stays. */
    void set(Webhook webhook) {
        OffsetDateTime setAt = webhook.setAt().atOffset(ZoneOffset.UTC);
        boolean first = jdbc
                .sql("""
                        INSERT INTO webhook (investor_id, address, secret, set_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(webhook.investorId(), webhook.address().toString(), webhook.secret(), setAt)
                .update() == 1;
        if (!first) {
            jdbc.sql("UPDATE webhook SET address = ?, secret = ?, set_at = ? WHERE investor_id = ?")
                    .params(webhook.address().toString(), webhook.secret(), setAt, webhook.investorId())
                    .update();
        }
    }

    /** @return false if there was none */
    boolean remove(String investorId) {
        return jdbc.sql("DELETE FROM webhook WHERE investor_id = ?").param(investorId).update() == 1;
    }

    Optional<Webhook> find(String investorId) {
        return jdbc.sql("SELECT * FROM webhook WHERE investor_id = ?")
                .param(investorId)
                .query((row, number) -> new Webhook(row.getString("investor_id"), URI.create(row.getString("address")),
                        row.getString("secret"), row.getTimestamp("set_at").toInstant()))
                .optional();
    }
}
