package io.discountpurchase.benchmark.floor;

import io.discountpurchase.benchmark.floor.FloorMessage.Delivery;

import java.sql.SQLException;
import java.util.List;

/** Keeps every message once; what comes together is kept in one commit. */
record FloorDataCentre(FloorDatabase database) {
    /** So many may come together. */
    static final int AT_ONCE = 32;

    void keep(List<Delivery> deliveries) throws SQLException {
        database.commit(connection -> {
            for (Delivery delivery : deliveries) {
                FloorMessage message = delivery.message();
                FloorDatabase.change(connection, """
                        INSERT INTO data_record
                            (topic, tag, message_type, transaction_id, subject_id, investor_id, body, born_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", delivery.topic(), message.tag(),
                        message.type(), message.transactionId(), subjectOf(message), message.text("investorId"),
                        message.body(), Rows.utc(delivery.bornAt()));
            }
        });
    }

    /** A notice is about something; everything else is about what it is named by. */
    private static String subjectOf(FloorMessage message) {
        return message.tag().equals(FloorNotices.TAG) ? message.text("subjectId") : message.businessKey();
    }
}
