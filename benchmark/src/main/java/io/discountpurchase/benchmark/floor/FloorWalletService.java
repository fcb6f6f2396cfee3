package io.discountpurchase.benchmark.floor;

import org.apache.rocketmq.client.exception.MQClientException;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Leads a purchase through its aggregates and the bank, one commit each. */
final class FloorWalletService implements AutoCloseable {
    private static final Logger log = Logger.getLogger(FloorWalletService.class.getName());
    private static final int THREADS = 8;
    private static final int PLACES = 24;

    private final FloorProducer producer;
    private final Settlements settlements;
    private final FloorBank bank;
    private final FloorPayment payment;
    private final FloorPurchase purchases;
    private final FloorWallet wallet;
    /** As in the product: who waits for a connection with the half message sent is asked by the broker what became of it. */
    private final Semaphore places = new Semaphore(PLACES, true);
    private final ExecutorService reactions = Executors.newFixedThreadPool(THREADS);

    FloorWalletService(FloorDatabase database, FloorProducer producer, Settlements settlements) throws SQLException {
        this.producer = producer;
        this.settlements = settlements;
        bank = new FloorBank(database);
        payment = new FloorPayment(database);
        purchases = new FloorPurchase(database);
        wallet = new FloorWallet(database);
        bank.open();
    }

    void open(String investor) throws SQLException {
        bank.issueCard(investor);
        wallet.open(investor);
    }

    /** Returns when the main transaction is committed and the broker is answered. */
    void buy(Purchase purchase) throws MQClientException, SQLException {
        places.acquireUninterruptibly();
        try {
            purchases.place(purchase, UUID.randomUUID().toString());
            bank.authorise(purchase);
            payment.authorised(purchase);
            producer.send(purchase.funded(), () -> {
                wallet.fund(purchase);
                return true;
            });
        } finally {
            places.release();
        }
        reactions.execute(() -> capture(purchase));
    }

    /** What is not captured is never settled, and then the run fails. */
    private void capture(Purchase purchase) {
        try {
            bank.capture(purchase);
            payment.captured(purchase);
            settlements.captured(purchase.id());
        } catch (SQLException e) {
            log.log(Level.SEVERE, "Not captured: " + purchase.id(), e);
        }
    }

    /** Goes on where it was left if it comes twice. */
    void accepted(FloorMessage answer) throws SQLException {
        // the quote and the time of acceptance are told by nothing that is written from here on
        var purchase = new Purchase(UUID.fromString(answer.businessKey()), answer.text("investorId"),
                new UUID(0, 0), Rows.now().toInstant());
        purchases.accepted(purchase, answer);
        wallet.settle(purchase);
        settlements.settled(purchase.id());
    }

    @Override
    public void close() {
        reactions.close();
    }
}
