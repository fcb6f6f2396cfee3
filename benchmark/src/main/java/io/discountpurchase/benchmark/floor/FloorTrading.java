package io.discountpurchase.benchmark.floor;

import org.apache.rocketmq.client.exception.MQClientException;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import static io.discountpurchase.benchmark.floor.FloorDatabase.change;

/** Quotes, and the sub transaction: one commit each, and the answer as a transactional message. */
final class FloorTrading {
    private static final String CONSUMER = "fund-trading";
    private static final Duration VALIDITY = Duration.ofSeconds(60);

    private final FloorDatabase database;
    private final FloorProducer producer;

    FloorTrading(FloorDatabase database, FloorProducer producer) {
        this.database = database;
        this.producer = producer;
    }

    void open(String investor) throws SQLException {
        database.commit(connection -> change(connection, """
                INSERT INTO holding (investor_id, fund_code, shares, cost, pending_amount) VALUES (?, ?, 0, 0, 0)""",
                investor, Purchase.FUND));
    }

    /** @return its id */
    UUID quote(String investor) throws SQLException {
        UUID quote = Identifier.next();
        database.commit(connection -> change(connection, """
                INSERT INTO quote (quote_id, investor_id, fund_code, amount, rate, discount, normal_fee, fee,
                    net_amount, trade_date, confirm_date, expires_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", quote, investor, Purchase.FUND,
                decimal(Purchase.AMOUNT), decimal(Purchase.RATE), decimal(Purchase.DISCOUNT),
                decimal(Purchase.NORMAL_FEE), decimal(Purchase.FEE), decimal(Purchase.NET_AMOUNT),
                Purchase.TRADE_DATE, Purchase.CONFIRM_DATE, Rows.now().plus(VALIDITY)));
        return quote;
    }

    /** Answers nothing if it comes twice: the answer to the first is in the ledger, and a check-back finds it. */
    void accept(FloorMessage funded) throws MQClientException {
        Purchase purchase = Purchase.ordered(funded);
        FloorMessage answer = purchase.accepted(Rows.now().toInstant());
        producer.send(answer, () -> {
            var first = new AtomicBoolean();
            database.commit(connection -> {
                first.set(Rows.isFirst(connection, CONSUMER, funded));
                if (first.get()) {
                    order(connection, purchase);
                    Rows.committed(connection, answer);
                }
            });
            return first.get();
        });
    }

    private static void order(Connection connection, Purchase purchase) throws SQLException {
        Rows.event(connection, FloorEvent.ofOrder(purchase, 0, "FundPurchaseOrderPlaced", """
                ,"route":"%s","acceptedAt":"%s","terms":{"rate":"%s","discount":"%s","fixedFee":null},\
                "confirmedRisk":null,"dailyLimit":null""".formatted(Purchase.ROUTE, purchase.acceptedAt(),
                Purchase.RATE, Purchase.DISCOUNT)));
        change(connection, """
                INSERT INTO fund_purchase_order (purchase_id, investor_id, fund_code, amount, state, route, accepted_at,
                    trade_date, confirm_date, rate, discount, net_amount, fee)
                VALUES (?, ?, ?, ?, 'PLACED', ?, ?, ?, ?, ?, ?, ?, ?)""", purchase.id(), purchase.investor(),
                Purchase.FUND, decimal(Purchase.AMOUNT), Purchase.ROUTE, purchase.acceptedAtUtc(),
                Purchase.TRADE_DATE, Purchase.CONFIRM_DATE, decimal(Purchase.RATE), decimal(Purchase.DISCOUNT),
                decimal(Purchase.NET_AMOUNT), decimal(Purchase.FEE));
        Rows.event(connection, FloorEvent.ofOrder(purchase, 1, "FundPurchaseAccepted", ""));
        change(connection, "UPDATE fund_purchase_order SET state = 'ACCEPTED' WHERE purchase_id = ?", purchase.id());
        change(connection, """
                UPDATE holding SET pending_amount = pending_amount + ? WHERE investor_id = ? AND fund_code = ?""",
                decimal(Purchase.AMOUNT), purchase.investor(), Purchase.FUND);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
