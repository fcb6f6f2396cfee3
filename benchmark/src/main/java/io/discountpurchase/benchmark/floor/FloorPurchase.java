package io.discountpurchase.benchmark.floor;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;

import static io.discountpurchase.benchmark.floor.FloorDatabase.change;
import static java.nio.charset.StandardCharsets.UTF_8;

/** The aggregate that an investor sees, with the row of its progress. */
record FloorPurchase(FloorDatabase database) {
    private static final String CONSUMER = "wallet";
    private static final String DATES = """
            "tradeDate":"%s","confirmDate":"%s\"""".formatted(Purchase.TRADE_DATE, Purchase.CONFIRM_DATE);

    /** A second with the same key fails on it. */
    void place(Purchase purchase, String key) throws SQLException {
        database.commit(connection -> {
            change(connection, """
                    INSERT INTO accepted_request
                        (investor_id, idempotency_key, fingerprint, resource_id, accepted_at)
                    VALUES (?, ?, ?, ?, ?)""", purchase.investor(), key, fingerprint(purchase), purchase.id(),
                    purchase.acceptedAtUtc());
            Rows.event(connection, FloorEvent.ofPurchase(purchase, 0, "PurchasePlaced", """
                    "route":"%s","fundCode":"%s","amount":"%s","quoteId":"%s",%s,"acceptedAt":"%s\"""".formatted(
                    Purchase.ROUTE, Purchase.FUND, Purchase.AMOUNT, purchase.quote(), DATES, purchase.acceptedAt())));
            change(connection, """
                    INSERT INTO purchase_progress (purchase_id, investor_id, route, fund_code, amount_fen, status,
                        trade_date, confirm_date, version, placed_at)
                    VALUES (?, ?, ?, ?, ?, 'PROCESSING', ?, ?, 1, ?)""", purchase.id(), purchase.investor(),
                    Purchase.ROUTE, Purchase.FUND, Purchase.AMOUNT_FEN, Purchase.TRADE_DATE, Purchase.CONFIRM_DATE,
                    purchase.acceptedAtUtc());
        });
    }

    /** By which the same key with another body would be told. */
    private static String fingerprint(Purchase purchase) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((purchase.quote() + Purchase.FUND + Purchase.AMOUNT).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does nothing if it comes twice. */
    void accepted(Purchase purchase, FloorMessage answer) throws SQLException {
        database.commit(connection -> {
            if (Rows.isFirst(connection, CONSUMER, answer)) {
                Rows.event(connection, FloorEvent.ofPurchase(purchase, 1, "PurchaseAccepted", DATES));
                change(connection, """
                        UPDATE purchase_progress SET version = version + 1, status = 'ACCEPTED', accepted_at = ?
                        WHERE purchase_id = ?""", Rows.now(), purchase.id());
            }
        });
    }
}
