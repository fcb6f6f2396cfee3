package io.discountpurchase.transactioncentre.reconciliation;

import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;

/** Invariant 7: what waits for an operator has its alert, and what an operator did has its row for the audit. */
class OperatorWorkCheck implements SelfCheck {
    private static final String UNALERTED = """
            SELECT count(*) FROM parked_message WHERE state NOT IN ('REDRIVEN', 'DISCARDED') AND NOT EXISTS (
                SELECT 1 FROM transaction_alert WHERE cause = 'MESSAGE_PARKED' AND closed_at IS NULL
                    AND COALESCE(transaction_alert.business_key, '') = COALESCE(parked_message.business_key, ''))""";
    private static final String UNAUDITED_REDRIVES = """
            SELECT count(*) FROM parked_message WHERE state IN ('REDRIVEN', 'DISCARDED') AND NOT EXISTS (
                SELECT 1 FROM operator_action WHERE (action, outcome) IN (('REDRIVE', 'DONE'), ('DISCARD', 'DISCARDED'))
                    AND subject = 'dead-letter-' || CAST(message_id AS VARCHAR))""";
    private static final String UNAUDITED_CLOSINGS = """
            SELECT count(*) FROM transaction_alert WHERE closed_by IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM operator_action WHERE action = 'CLOSE_ALERT' AND outcome = 'CLOSED'
                    AND subject = 'alert-' || CAST(alert_id AS VARCHAR))""";

    private final JdbcTemplate jdbc;

    OperatorWorkCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Check> checks() {
        return List.of(Check.none("7 parked messages without an open alert", number(UNALERTED)),
                Check.none("7 messages redriven or discarded without an audited action", number(UNAUDITED_REDRIVES)),
                Check.none("7 closed alerts without an audited closing", number(UNAUDITED_CLOSINGS)));
    }

    private long number(String sql) {
        Long number = jdbc.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
