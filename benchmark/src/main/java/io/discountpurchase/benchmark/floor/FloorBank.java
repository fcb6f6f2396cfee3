package io.discountpurchase.benchmark.floor;

import java.sql.Connection;
import java.sql.SQLException;

import static io.discountpurchase.benchmark.floor.FloorDatabase.change;

/** The bank, as if it were elsewhere: each call commits by itself, once, and is booked in a double-entry journal. */
record FloorBank(FloorDatabase database) {
    static final long CARD_FEN = 100_000_000_000L;
    private static final String AUTHORISED = "authorised";
    private static final String FUND_COMPANY = "fund-company";

    void open() throws SQLException {
        database.commit(connection -> {
            open(connection, AUTHORISED, 0);
            open(connection, FUND_COMPANY, 0);
        });
    }

    void issueCard(String investor) throws SQLException {
        database.commit(connection -> open(connection, card(investor), CARD_FEN));
    }

    private static void open(Connection connection, String account, long fen) throws SQLException {
        change(connection, "INSERT INTO bank_account (account, balance_fen) VALUES (?, ?)", account, fen);
    }

    void authorise(Purchase purchase) throws SQLException {
        database.commit(connection -> {
            if (change(connection, """
                    INSERT INTO bank_authorisation (payment_id, investor_id, amount_fen, state, changed_at)
                    VALUES (?, ?, ?, 'AUTHORISED', ?) ON CONFLICT DO NOTHING""", purchase.paymentId(),
                    purchase.investor(), Purchase.AMOUNT_FEN, Rows.now()) == 1) {
                book(connection, "authorise " + purchase.paymentId(), card(purchase.investor()), AUTHORISED);
            }
        });
    }

    void capture(Purchase purchase) throws SQLException {
        database.commit(connection -> {
            if (change(connection, """
                    UPDATE bank_authorisation SET state = 'CAPTURED', changed_at = ?
                    WHERE payment_id = ? AND state = 'AUTHORISED'""", Rows.now(), purchase.paymentId()) == 1) {
                book(connection, "capture " + purchase.paymentId(), AUTHORISED, FUND_COMPANY);
            }
        });
    }

    /** The rows that all others wait for are locked last. */
    private static void book(Connection connection, String entry, String from, String to) throws SQLException {
        post(connection, entry, from, -Purchase.AMOUNT_FEN);
        post(connection, entry, to, Purchase.AMOUNT_FEN);
        if (change(connection,
                "UPDATE bank_account SET balance_fen = balance_fen - ? WHERE account = ? AND balance_fen >= ?",
                Purchase.AMOUNT_FEN, from, Purchase.AMOUNT_FEN) == 0) {
            throw new SQLException("Not enough in " + from);
        }
        change(connection, "UPDATE bank_account SET balance_fen = balance_fen + ? WHERE account = ?",
                Purchase.AMOUNT_FEN, to);
    }

    private static void post(Connection connection, String entry, String account, long fen) throws SQLException {
        change(connection, "INSERT INTO bank_posting (entry, account, amount_fen, posted_at) VALUES (?, ?, ?, ?)",
                entry, account, fen, Rows.now());
    }

    private static String card(String investor) {
        return "card:" + investor;
    }
}
