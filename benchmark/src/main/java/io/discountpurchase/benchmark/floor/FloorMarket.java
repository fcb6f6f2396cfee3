package io.discountpurchase.benchmark.floor;

import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.load.Market;
import io.discountpurchase.benchmark.machine.Patience;
import org.apache.rocketmq.client.exception.MQClientException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** All services of the floor, tied together by their messages. */
final class FloorMarket implements Market, AutoCloseable {
    static final List<String> TOPICS = List.of("floor-wallet-events", "floor-fund-trading-events");
    static final List<String> SERVICES = List.of("floor-wallet", "floor-fund-trading", "floor-companion");
    private static final long CARD_FEN = 100_000_000_000L;

    private final Map<String, Instant> settledAt = new ConcurrentHashMap<>();
    private final List<AutoCloseable> parts = new ArrayList<>();
    private final FloorDatabase walletDatabase;
    private final FloorDatabase tradingDatabase;
    private final FloorDatabase companionDatabase;
    private final FloorWallet wallet;
    private final RawRates raw;
    private final int investors;

    FloorMarket(Function<String, DatabaseAddress> databases, String nameServer, int investors)
            throws SQLException, MQClientException {
        this.investors = investors;
        walletDatabase = database(databases, SERVICES.get(0), "wallet.sql");
        tradingDatabase = database(databases, SERVICES.get(1), "fund-trading.sql");
        companionDatabase = database(databases, SERVICES.get(2), "companion.sql");
        FloorProducer walletProducer = part(new FloorProducer(TOPICS.get(0), nameServer, walletDatabase));
        FloorProducer tradingProducer = part(new FloorProducer(TOPICS.get(1), nameServer, tradingDatabase));
        wallet = new FloorWallet(walletDatabase, walletProducer);
        var trading = new FloorTrading(tradingDatabase, tradingProducer);
        var companion = new FloorCompanion(companionDatabase);
        FloorDatabase rawDatabase = part(new FloorDatabase(databases.apply(RawRates.DATABASE)));
        rawDatabase.create("common.sql");
        raw = new RawRates(rawDatabase, part(new FloorProducer(RawRates.TOPIC, nameServer, rawDatabase)));
        for (int number = 0; number < investors; number++) {
            wallet.open(investor(number), CARD_FEN);
            trading.open(investor(number));
        }
        part(new FloorConsumer("floor-fund-trading", TOPICS.get(0), nameServer, trading::accept));
        part(new FloorConsumer("floor-wallet", TOPICS.get(1), nameServer, accepted -> {
            wallet.settle(accepted);
            settledAt.putIfAbsent(accepted.purchase().toString(), Instant.now());
        }));
        for (String topic : TOPICS) {
            part(new FloorConsumer("floor-companion-" + topic, topic, nameServer, companion::write));
        }
    }

    private FloorDatabase database(Function<String, DatabaseAddress> databases, String service, String script)
            throws SQLException {
        FloorDatabase database = part(new FloorDatabase(databases.apply(service)));
        database.create("common.sql", script);
        return database;
    }

    private <T extends AutoCloseable> T part(T part) {
        parts.addFirst(part);
        return part;
    }

    private String investor(int number) {
        return "investor" + number % investors;
    }

    @Override
    public String buy(int number) throws PurchaseFailed {
        UUID purchase = UUID.randomUUID();
        try {
            wallet.fund(purchase, investor(number));
            return purchase.toString();
        } catch (MQClientException e) {
            throw new PurchaseFailed(e);
        }
    }

    @Override
    public Map<String, Instant> settled(Collection<String> purchases, Duration longest) throws InterruptedException {
        Patience.await(longest, () -> settledAt.keySet().containsAll(purchases),
                () -> "Not settled: " + purchases.stream()
                        .filter(purchase -> !settledAt.containsKey(purchase))
                        .count());
        var settled = new HashMap<>(settledAt);
        settled.keySet().retainAll(purchases);
        return settled;
    }

    /**
     * Compares the books until they agree: notices come after the settlement.
     *
     * @throws IllegalStateException if they do not agree by then
     */
    void awaitBooks(Duration longest) throws SQLException, InterruptedException {
        Map<String, Long> books = new HashMap<>();
        Patience.await(longest, () -> {
            books.putAll(books());
            return Set.copyOf(books.values()).size() == 1;
        }, () -> "The floor's books do not agree: " + books);
    }

    /** How many purchases there are, by each table that says so. */
    private Map<String, Long> books() throws SQLException {
        return Map.of(
                "purchases", count(walletDatabase, "SELECT count(*) FROM purchase"),
                "settled", count(walletDatabase, "SELECT count(*) FROM purchase WHERE status = 'ACCEPTED'"),
                "from cards", (investors * CARD_FEN - count(walletDatabase, "SELECT sum(balance_fen) FROM card"))
                        / FloorWallet.AMOUNT_FEN,
                "settled or held", count(walletDatabase, """
                        SELECT (SELECT -sum(amount_fen) FROM wallet_entry WHERE kind = 'SETTLED')
                        + (SELECT sum(held_fen) FROM wallet)""") / FloorWallet.AMOUNT_FEN,
                "orders", count(tradingDatabase, "SELECT count(*) FROM fund_order"),
                "pending in holdings", count(tradingDatabase, "SELECT sum(pending_fen) FROM holding")
                        / FloorWallet.AMOUNT_FEN,
                "pairs of notices", count(companionDatabase, "SELECT count(*) / 2 FROM notice"));
    }

    RawRates raw() {
        return raw;
    }

    private static long count(FloorDatabase database, String sql) throws SQLException {
        var figure = new long[1];
        database.commit(connection -> figure[0] = count(connection, sql));
        return figure[0];
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable part : parts) {
            part.close();
        }
    }
}
