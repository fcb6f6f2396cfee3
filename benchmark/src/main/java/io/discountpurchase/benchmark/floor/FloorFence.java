package io.discountpurchase.benchmark.floor;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Answers check-backs: what is not in the ledger is abandoned there first, so that a late local transaction fails. */
record FloorFence(FloorDatabase database) {
    boolean isCommitted(String transactionId) throws SQLException {
        var committed = new AtomicBoolean();
        database.commit(connection -> {
            FloorDatabase.change(connection, """
                    INSERT INTO transaction_ledger (transaction_id, business_key, message_type, state, decided_at)
                    VALUES (?, '', '', 'ABANDONED', ?) ON CONFLICT DO NOTHING""", transactionId, Rows.now());
            try (PreparedStatement state = connection
                    .prepareStatement("SELECT state FROM transaction_ledger WHERE transaction_id = ?")) {
                state.setString(1, transactionId);
                try (ResultSet row = state.executeQuery()) {
                    committed.set(row.next() && row.getString(1).equals("COMMITTED"));
                }
            }
        });
        return committed.get();
    }
}
