package io.discountpurchase.benchmark.floor;

import org.apache.rocketmq.client.exception.MQClientException;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import static io.discountpurchase.benchmark.floor.FloorDatabase.change;

/** Sub transaction: one commit a purchase, with inbox and ledger, and the answer as a transactional message. */
final class FloorTrading {
    private static final String NAME = "fund-trading";

    private final FloorDatabase database;
    private final FloorProducer producer;

    FloorTrading(FloorDatabase database, FloorProducer producer) {
        this.database = database;
        this.producer = producer;
    }

    void open(String investor) throws SQLException {
        database.commit(connection -> change(connection,
                "INSERT INTO holding (investor_id, pending_fen) VALUES (?, 0)", investor));
    }

    /** Answers nothing if it comes twice: the answer to the first is in the ledger, and a check-back finds it. */
    void accept(FloorMessage funded) throws MQClientException {
        UUID purchase = funded.purchase();
        String investor = funded.investor();
        var answer = new FloorMessage("FundPurchaseAccepted", purchase, investor,
                accepted(purchase, investor, Rows.now()));
        producer.send(answer, () -> {
            var first = new AtomicBoolean();
            database.commit(connection -> {
                first.set(Rows.isFirst(connection, purchase, NAME, funded));
                if (!first.get()) {
                    return;
                }
                String details = order(purchase, investor);
                change(connection, """
                        INSERT INTO fund_order (purchase_id, investor_id, fund_code, amount_fen, state)
                        VALUES (?, ?, '110011', ?, 'ACCEPTED')""", purchase, investor, FloorWallet.AMOUNT_FEN);
                Rows.event(connection, purchase, purchase.toString(), 0, "FundPurchaseOrderPlaced", details);
                Rows.event(connection, purchase, purchase.toString(), 1, "FundPurchaseAccepted", details);
                Rows.committed(connection, purchase, answer);
                change(connection, "UPDATE holding SET pending_fen = pending_fen + ? WHERE investor_id = ?",
                        FloorWallet.AMOUNT_FEN, investor);
            });
            return first.get();
        });
    }

    private static String order(UUID purchase, String investor) {
        return """
                {"purchaseId":"%s","investorId":"%s","fundCode":"110011","amount":"10.00","route":"DISCOUNT",\
                "terms":{"rate":"0.0150","discount":"0.10"},"fee":{"net":"9.99","fee":"0.01"}}""".formatted(purchase,
                investor);
    }

    private static String accepted(UUID purchase, String investor, OffsetDateTime at) {
        return """
                {"version":1,"purchaseId":"%s","investorId":"%s","fundCode":"110011","amount":"10.00",\
                "netAmount":"9.99","fee":"0.01","acceptedAt":"%s"}""".formatted(purchase, investor, at);
    }
}
