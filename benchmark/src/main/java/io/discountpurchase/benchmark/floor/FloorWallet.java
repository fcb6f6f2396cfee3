package io.discountpurchase.benchmark.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import static io.discountpurchase.benchmark.floor.FloorDatabase.change;
import static java.nio.charset.StandardCharsets.UTF_8;

/** The aggregate of the main transaction and of the settlement, with its read models and the saga between both. */
record FloorWallet(FloorDatabase database) {
    private static final String SAGA = "io.discountpurchase.wallet.process.DiscountPurchaseSaga";

    void open(String investor) throws SQLException {
        database.commit(connection -> change(connection,
                "INSERT INTO wallet_overview (investor_id, available_fen, held_fen) VALUES (?, 0, 0)", investor));
    }

    /** The main transaction. The row that others wait for is locked last. */
    void fund(Purchase purchase) throws SQLException {
        database.commit(connection -> {
            Rows.committed(connection, purchase.funded());
            startSaga(connection, purchase);
            change(connection, """
                    UPDATE purchase_progress SET version = version + 1, status = 'FUNDED', funded_at = ?
                    WHERE purchase_id = ?""", Rows.now(), purchase.id());
            move(connection, purchase, Purchase.AMOUNT_FEN, 0);
            long sequence = nextSequence(connection, purchase.investor());
            enter(connection, purchase, "BOUGHT", Purchase.AMOUNT_FEN);
            Rows.event(connection, FloorEvent.ofWallet(purchase, sequence, "MoneyFundBought", """
                    ,"boughtOn":"%s\"""".formatted(Purchase.TRADE_DATE)));
            move(connection, purchase, -Purchase.AMOUNT_FEN, Purchase.AMOUNT_FEN);
            Rows.event(connection, FloorEvent.ofWallet(purchase, sequence + 1, "MoneyFundHeld", """
                    ,"route":"%s","fundCode":"%s","quoteId":"%s","acceptedAt":"%s\"""".formatted(Purchase.ROUTE,
                    Purchase.FUND, purchase.quote(), purchase.acceptedAt())));
        });
    }

    /** Does nothing if the hold is settled already. */
    void settle(Purchase purchase) throws SQLException {
        database.commit(connection -> {
            if (change(connection, """
                    UPDATE purchase_progress SET version = version + 1, settled_at = ?
                    WHERE purchase_id = ? AND settled_at IS NULL""", Rows.now(), purchase.id()) == 0) {
                return;
            }
            change(connection, "UPDATE SagaEntry SET serializedSaga = ? WHERE sagaId = ?", saga(true),
                    sagaId(purchase));
            move(connection, purchase, 0, -Purchase.AMOUNT_FEN);
            enter(connection, purchase, "SETTLED", -Purchase.AMOUNT_FEN);
            Rows.event(connection, FloorEvent.ofWallet(purchase, nextSequence(connection, purchase.investor()),
                    "HoldSettled", ""));
        });
    }

    private static void startSaga(Connection connection, Purchase purchase) throws SQLException {
        change(connection, "INSERT INTO SagaEntry (sagaId, sagaType, serializedSaga) VALUES (?, ?, ?)",
                sagaId(purchase), SAGA, saga(false));
        change(connection, """
                INSERT INTO AssociationValueEntry (associationKey, associationValue, sagaId, sagaType)
                VALUES ('purchaseId', ?, ?, ?)""", purchase.id().toString(), sagaId(purchase), SAGA);
    }

    private static String sagaId(Purchase purchase) {
        return UUID.nameUUIDFromBytes(purchase.id().toString().getBytes(UTF_8)).toString();
    }

    private static byte[] saga(boolean settled) {
        return """
                {"settled":%s,"confirmed":false}""".formatted(settled).getBytes(UTF_8);
    }

    private static void move(Connection connection, Purchase purchase, long available, long held)
            throws SQLException {
        if (change(connection, """
                UPDATE wallet_overview SET available_fen = available_fen + ?, held_fen = held_fen + ?
                WHERE investor_id = ?""", available, held, purchase.investor()) == 0) {
            throw new SQLException("No wallet of " + purchase.investor());
        }
    }

    private static void enter(Connection connection, Purchase purchase, String kind, long fen) throws SQLException {
        change(connection, """
                INSERT INTO wallet_entry
                    (investor_id, entered_at, kind, amount_fen, available_fen, held_fen, purchase_id)
                SELECT investor_id, ?, ?, ?, available_fen, held_fen, ? FROM wallet_overview WHERE investor_id = ?""",
                Rows.now(), kind, fen, purchase.id(), purchase.investor());
    }

    /** While nobody else can move that wallet. */
    private static long nextSequence(Connection connection, String investor) throws SQLException {
        try (PreparedStatement last = connection
                .prepareStatement("SELECT max(sequenceNumber) FROM DomainEventEntry WHERE aggregateIdentifier = ?")) {
            last.setString(1, investor);
            try (ResultSet row = last.executeQuery()) {
                row.next();
                long sequence = row.getLong(1);
                return row.wasNull() ? 0 : sequence + 1;
            }
        }
    }
}
