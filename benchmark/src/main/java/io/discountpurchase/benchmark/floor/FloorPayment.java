package io.discountpurchase.benchmark.floor;

import java.sql.SQLException;

/** The aggregate between a purchase and the bank: an event a commit. */
record FloorPayment(FloorDatabase database) {
    void authorised(Purchase purchase) throws SQLException {
        database.commit(connection -> Rows.event(connection, FloorEvent.ofPayment(purchase, 0, "PaymentAuthorised")));
    }

    void captured(Purchase purchase) throws SQLException {
        database.commit(connection -> Rows.event(connection, FloorEvent.ofPayment(purchase, 1, "PaymentCaptured")));
    }
}
