package io.discountpurchase.benchmark.floor;

import org.apache.rocketmq.client.exception.MQClientException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

import static io.discountpurchase.benchmark.floor.FloorDatabase.change;

/**
 * Main transaction and settlement. Two commits a purchase: key, card, money fund, hold and events in the first, together with
 * the ledger; capture, settlement and events in the second, together with the inbox.
 */
final class FloorWallet {
    static final long AMOUNT_FEN = 1000;
    private static final String NAME = "wallet";
    private static final String DETAILS = """
            {"purchaseId":"%s","investorId":"%s","route":"DISCOUNT","fundCode":"110011","amount":"10.00"}""";

    private final FloorDatabase database;
    private final FloorProducer producer;

    FloorWallet(FloorDatabase database, FloorProducer producer) {
        this.database = database;
        this.producer = producer;
    }

    void open(String investor, long cardFen) throws SQLException {
        database.commit(connection -> {
            change(connection, "INSERT INTO card (investor_id, balance_fen) VALUES (?, ?)", investor, cardFen);
            change(connection, "INSERT INTO wallet (investor_id, held_fen, version) VALUES (?, 0, 0)", investor);
        });
    }

    /** Returns when the main transaction is committed. */
    void fund(UUID purchase, String investor) throws MQClientException {
        var message = new FloorMessage("DiscountPurchaseFunded", purchase, investor,
                funded(purchase, investor, Rows.now()));
        producer.send(message, () -> {
            database.commit(connection -> {
                take(connection, purchase, investor);
                Rows.committed(connection, purchase, message);
            });
            return true;
        });
    }

    private static void take(Connection connection, UUID purchase, String investor) throws SQLException {
        String details = DETAILS.formatted(purchase, investor);
        String payment = "purchase-" + purchase;
        change(connection, "INSERT INTO accepted_request (investor_id, request_key, purchase_id) VALUES (?, ?, ?)",
                investor, "key-" + purchase, purchase);
        change(connection, "INSERT INTO authorisation (payment_id, investor_id, amount_fen, state) VALUES (?, ?, ?, ?)",
                payment, investor, AMOUNT_FEN, "AUTHORISED");
        post(connection, "authorise " + payment, "card:" + investor, "authorised:" + investor);
        change(connection, """
                INSERT INTO purchase (purchase_id, investor_id, amount_fen, status) VALUES (?, ?, ?, 'FUNDED')""",
                purchase, investor, AMOUNT_FEN);
        enter(connection, purchase, investor, "BOUGHT", AMOUNT_FEN);
        Rows.event(connection, purchase, purchase.toString(), 0, "PurchasePlaced", details);
        Rows.event(connection, purchase, payment, 0, "PaymentAuthorised", details);
        // the row that others wait for is locked last
        if (change(connection,
                "UPDATE card SET balance_fen = balance_fen - ? WHERE investor_id = ? AND balance_fen >= ?",
                AMOUNT_FEN, investor, AMOUNT_FEN) == 0) {
            throw new SQLException("Not enough on the card of " + investor);
        }
        long version = move(connection, investor, AMOUNT_FEN, 2);
        Rows.event(connection, purchase, "wallet-" + investor, version, "MoneyFundBought", details);
        Rows.event(connection, purchase, "wallet-" + investor, version + 1, "MoneyFundHeld", details);
    }

    /** Does nothing if it comes twice. */
    void settle(FloorMessage accepted) throws SQLException {
        UUID purchase = accepted.purchase();
        String investor = accepted.investor();
        String payment = "purchase-" + purchase;
        database.commit(connection -> {
            if (!Rows.isFirst(connection, purchase, NAME, accepted)) {
                return;
            }
            String details = DETAILS.formatted(purchase, investor);
            change(connection, "UPDATE authorisation SET state = 'CAPTURED' WHERE payment_id = ?", payment);
            post(connection, "capture " + payment, "authorised:" + investor, "fund-company");
            change(connection, "UPDATE purchase SET status = 'ACCEPTED' WHERE purchase_id = ?", purchase);
            enter(connection, purchase, investor, "SETTLED", -AMOUNT_FEN);
            Rows.event(connection, purchase, payment, 1, "PaymentCaptured", details);
            Rows.event(connection, purchase, purchase.toString(), 1, "PurchaseAccepted", details);
            long version = move(connection, investor, -AMOUNT_FEN, 1);
            Rows.event(connection, purchase, "wallet-" + investor, version, "HoldSettled", details);
        });
    }

    private static void post(Connection connection, String entry, String from, String to) throws SQLException {
        change(connection, "INSERT INTO posting (entry, account, amount_fen) VALUES (?, ?, ?)", entry, from,
                -AMOUNT_FEN);
        change(connection, "INSERT INTO posting (entry, account, amount_fen) VALUES (?, ?, ?)", entry, to, AMOUNT_FEN);
    }

    private static void enter(Connection connection, UUID purchase, String investor, String kind, long fen)
            throws SQLException {
        change(connection, "INSERT INTO wallet_entry (investor_id, kind, amount_fen, purchase_id) VALUES (?, ?, ?, ?)",
                investor, kind, fen, purchase);
    }

    /** @return the sequence number of the first of so many events */
    private static long move(Connection connection, String investor, long fen, int events) throws SQLException {
        change(connection, "UPDATE wallet SET held_fen = held_fen + ?, version = version + ? WHERE investor_id = ?",
                fen, events, investor);
        try (PreparedStatement version = connection
                .prepareStatement("SELECT version FROM wallet WHERE investor_id = ?")) {
            version.setString(1, investor);
            try (ResultSet row = version.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("No wallet of " + investor);
                }
                return row.getLong(1) - events;
            }
        }
    }

    private static String funded(UUID purchase, String investor, OffsetDateTime at) {
        return """
                {"version":1,"purchaseId":"%s","investorId":"%s","fundCode":"110011","amount":"10.00",\
                "quoteId":"%1$s","route":"DISCOUNT","acceptedAt":"%s"}""".formatted(purchase, investor, at);
    }
}
