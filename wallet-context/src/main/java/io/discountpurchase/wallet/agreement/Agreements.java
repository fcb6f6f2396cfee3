package io.discountpurchase.wallet.agreement;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneOffset;

/** The table {@code agreement}: no rules and no history, so a row is all it is. */
@Component
public class Agreements {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Agreements(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean isEnabled(InvestorId investorId) {
        return jdbc
                .queryForList("SELECT enabled FROM agreement WHERE investor_id = ?", Boolean.class, investorId.value())
                .contains(true);
    }

    public void change(InvestorId investorId, boolean enabled) {
        Object now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.update("INSERT INTO agreement (investor_id, enabled, changed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                investorId.value(), enabled, now);
        jdbc.update("UPDATE agreement SET enabled = ?, changed_at = ? WHERE investor_id = ?", enabled, now,
                investorId.value());
    }
}
