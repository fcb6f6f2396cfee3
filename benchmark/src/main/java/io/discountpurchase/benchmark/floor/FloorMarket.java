package io.discountpurchase.benchmark.floor;

import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.floor.FloorConsumer.Recipient;
import io.discountpurchase.benchmark.floor.FloorConsumer.Subscription;
import io.discountpurchase.benchmark.load.Market;
import io.discountpurchase.benchmark.machine.Patience;
import org.apache.rocketmq.client.exception.MQClientException;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** All services of the floor, tied together by their messages. */
final class FloorMarket implements Market, AutoCloseable {
    static final List<String> TOPICS = List.of("floor-wallet-events", "floor-fund-trading-events",
            "floor-companion-events");
    static final List<String> SERVICES = List.of("floor-wallet", "floor-fund-trading", "floor-companion");
    private static final String WALLET_EVENTS = TOPICS.get(0);
    private static final String TRADING_EVENTS = TOPICS.get(1);
    private static final String COMPANION_EVENTS = TOPICS.get(2);
    private static final String REBALANCE_INTERVAL = "rocketmq.client.rebalance.waitInterval";
    private static final String FUNDED = "DiscountPurchaseFunded";
    private static final String ACCEPTED = "FundPurchaseAccepted";

    private final Settlements settlements = new Settlements();
    private final List<AutoCloseable> parts = new ArrayList<>();
    private final String nameServer;
    private final FloorWalletService wallet;
    private final FloorTrading trading;
    private final FloorBooks books;
    private final RawRates raw;
    private final int investors;

    /** What a service does about a message. */
    @FunctionalInterface
    private interface Reaction {
        void to(FloorMessage message) throws Exception;
    }

    FloorMarket(Function<String, DatabaseAddress> databases, String nameServer, int investors)
            throws SQLException, MQClientException {
        // as the product: a group that is not yet known when it first asks for its share asks again soon
        System.setProperty(REBALANCE_INTERVAL, "2000");
        this.nameServer = nameServer;
        this.investors = investors;
        FloorDatabase walletDatabase = database(databases, SERVICES.get(0), "common.sql", "events.sql", "wallet.sql");
        FloorDatabase tradingDatabase = database(databases, SERVICES.get(1), "common.sql", "events.sql",
                "fund-trading.sql");
        FloorDatabase companionDatabase = database(databases, SERVICES.get(2), "common.sql", "companion.sql");
        books = new FloorBooks(walletDatabase, tradingDatabase, companionDatabase);
        wallet = part(new FloorWalletService(walletDatabase, producer(WALLET_EVENTS, walletDatabase), settlements));
        trading = new FloorTrading(tradingDatabase, producer(TRADING_EVENTS, tradingDatabase));
        FloorDatabase rawDatabase = database(databases, RawRates.DATABASE, "common.sql");
        raw = new RawRates(rawDatabase, part(new FloorProducer(RawRates.TOPIC, nameServer, rawDatabase, sent -> {
            // nothing else is done
        })));
        for (int number = 0; number < investors; number++) {
            wallet.open(investor(number));
            trading.open(investor(number));
        }
        hear("fund-trading", WALLET_EVENTS, FUNDED, trading::accept);
        hear("wallet", TRADING_EVENTS, ACCEPTED, wallet::accepted);
        accompany(companionDatabase);
    }

    private void accompany(FloorDatabase database) throws MQClientException {
        var notices = new FloorNotices(database, producer(COMPANION_EVENTS, database));
        hear("companion-wallet", WALLET_EVENTS, FUNDED, message -> notices.write("companion-wallet",
                "PURCHASE_FUNDED", "[\"%s\",\"%s\"]".formatted(Purchase.FUND, Purchase.AMOUNT), message));
        hear("companion-fund-trading", TRADING_EVENTS, ACCEPTED, message -> notices.write("companion-fund-trading",
                "PURCHASE_ACCEPTED", "[\"%s\",\"%s\",\"%s\",\"%s\",\"%s\"]".formatted(Purchase.FUND, Purchase.AMOUNT,
                        Purchase.FEE, Purchase.TRADE_DATE, Purchase.CONFIRM_DATE),
                message));
        var desks = new FloorDesks(database);
        hear(FloorDesks.COMPLIANCE, COMPANION_EVENTS, FloorNotices.TAG, desks::review);
        hear(FloorDesks.ORCHESTRATION, COMPANION_EVENTS, FloorNotices.TAG, desks::accompany);
        var dataCentre = new FloorDataCentre(database);
        for (String topic : TOPICS) {
            hear(new Subscription("companion-data-" + topic, topic, "*", FloorDataCentre.AT_ONCE), dataCentre::keep);
        }
    }

    private void hear(String group, String topic, String tags, Reaction reaction) throws MQClientException {
        hear(new Subscription(group, topic, tags, 1), deliveries -> {
            for (FloorMessage.Delivery delivery : deliveries) {
                reaction.to(delivery.message());
            }
        });
    }

    private void hear(Subscription subscription, Recipient recipient) throws MQClientException {
        part(new FloorConsumer(subscription, nameServer, recipient));
    }

    private FloorDatabase database(Function<String, DatabaseAddress> databases, String service, String... scripts)
            throws SQLException {
        FloorDatabase database = part(new FloorDatabase(databases.apply(service)));
        database.create(scripts);
        return database;
    }

    private FloorProducer producer(String topic, FloorDatabase database) throws MQClientException {
        return part(new FloorProducer(topic, nameServer, database, part(new FloorAnswers(database))::add));
    }

    private <T extends AutoCloseable> T part(T part) {
        parts.addFirst(part);
        return part;
    }

    private String investor(int number) {
        return String.format("investor%04d", number % investors);
    }

    /** Asks for a quote first, as an investor does. */
    @Override
    public String buy(int number) throws PurchaseFailed {
        try {
            UUID quote = trading.quote(investor(number));
            var purchase = new Purchase(Identifier.next(), investor(number), quote, Instant.now());
            wallet.buy(purchase);
            return purchase.id().toString();
        } catch (MQClientException | SQLException e) {
            throw new PurchaseFailed(e);
        }
    }

    @Override
    public Map<String, Instant> settled(Collection<String> purchases, Duration longest) throws InterruptedException {
        Patience.await(longest, () -> settlements.of(purchases).size() == purchases.size(),
                () -> "Not settled: " + (purchases.size() - settlements.of(purchases).size()));
        return settlements.of(purchases);
    }

    /**
     * Compares the books until they agree: notices and answers come after the settlement.
     *
     * @throws IllegalStateException if they do not agree by then
     */
    void awaitBooks(Duration longest) throws SQLException, InterruptedException {
        Map<String, Double> last = new TreeMap<>();
        Patience.await(longest, () -> {
            last.putAll(books.purchases());
            return last.values().stream().distinct().count() == 1;
        }, () -> "The floor's books do not agree: " + last);
    }

    RawRates raw() {
        return raw;
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable part : parts) {
            part.close();
        }
    }
}
