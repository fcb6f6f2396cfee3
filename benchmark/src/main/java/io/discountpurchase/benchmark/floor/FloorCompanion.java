package io.discountpurchase.benchmark.floor;

import java.sql.SQLException;

/** A notice for each message: one commit, with the inbox. */
record FloorCompanion(FloorDatabase database) {
    private static final String NAME = "companion";

    void write(FloorMessage message) throws SQLException {
        database.commit(connection -> {
            if (Rows.isFirst(connection, message.purchase(), NAME, message)) {
                FloorDatabase.change(connection, "INSERT INTO notice (investor_id, kind, purchase_id) VALUES (?, ?, ?)",
                        message.investor(), message.type(), message.purchase());
            }
        });
    }
}
