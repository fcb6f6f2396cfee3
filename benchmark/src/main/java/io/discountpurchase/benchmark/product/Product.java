package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.database.Tenant;
import io.discountpurchase.benchmark.load.Market;
import io.discountpurchase.benchmark.machine.JavaProgram;
import io.discountpurchase.benchmark.machine.Patience;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The product as it is packaged, asked over HTTP. */
public final class Product implements Market, AutoCloseable {
    public static final List<String> TOPICS = List.of("wallet-events", "fund-trading-events", "companion-events");
    /** The contexts, which have databases. */
    public static final List<String> CONTEXTS = List.of("wallet", "fund-trading", "companion");
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_REST = Duration.ofMinutes(2);
    private static final int PAGE = 100;
    private static final String SETTLED = "SETTLED";

    private final SequencedMap<String, JavaProgram> programs = new LinkedHashMap<>();
    private final Map<String, Duration> starts = new LinkedHashMap<>();
    private final Map<String, String> buyers = new ConcurrentHashMap<>();
    private final Packaging packaging;
    private final Path directory;
    private final Investors investors;
    private final Edge edge;
    private final Books books;

    private Product(Packaging packaging, Installation installation) {
        this.packaging = packaging;
        this.directory = installation.directory();
        this.investors = installation.investors();
        edge = packaging.edge();
        books = new Books(edge, LONGEST_REST);
    }

    /** Three contexts and the edge, each in a process of its own. Not started yet. */
    public static Product asServices(Installation installation, String nameServer) throws IOException {
        return new Product(new Services(installation, nameServer), installation);
    }

    /** One process, with a broker of its own. Not started yet. */
    public static Product allInOne(Installation installation) throws IOException {
        return new Product(new AllInOne(installation), installation);
    }

    /** Returns when everything serves, and every investor has opted in. Can be called again after {@link #close}. */
    public void start() throws IOException, SQLException, PurchaseFailed, InterruptedException {
        long begin = System.nanoTime();
        try {
            programs.putAll(packaging.start());
            awaitUp(begin);
            for (String investor : investors.all()) {
                edge.optIn(investor);
            }
        } catch (IOException | SQLException | PurchaseFailed | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The edge is up when all others are. */
    private void awaitUp(long begin) throws InterruptedException {
        Map<String, Edge> services = packaging.services();
        starts.clear();
        Patience.await(LONGEST_START, () -> {
            programs.values().forEach(JavaProgram::check);
            for (Map.Entry<String, Edge> service : services.entrySet()) {
                if (!starts.containsKey(service.getKey()) && service.getValue().isUp()) {
                    starts.put(service.getKey(), Duration.ofNanos(System.nanoTime() - begin));
                }
            }
            return starts.size() == services.size();
        }, () -> "Not up after %s; see the logs in %s".formatted(LONGEST_START, directory));
    }

    @Override
    public String buy(int number) throws PurchaseFailed, InterruptedException {
        return buy(investors.named(number));
    }

    private String buy(String investor) throws PurchaseFailed, InterruptedException {
        String purchase = edge.buy(investor);
        buyers.put(purchase, investor);
        return purchase;
    }

    /** The same market, where only that one buys: there is one wallet that everybody waits for. */
    public Market of(String investor) {
        return new Market() {
            @Override
            public String buy(int number) throws PurchaseFailed, InterruptedException {
                return Product.this.buy(investor);
            }

            @Override
            public Map<String, Instant> settled(Collection<String> purchases, Duration longest)
                    throws InterruptedException {
                return Product.this.settled(purchases, longest);
            }
        };
    }

    @Override
    public Map<String, Instant> settled(Collection<String> purchases, Duration longest) throws InterruptedException {
        Map<String, Set<String>> wanted = purchases.stream()
                .collect(Collectors.groupingBy(this::buyerOf, Collectors.toSet()));
        Map<String, Instant> settled = new HashMap<>();
        try {
            for (Map.Entry<String, Set<String>> ofInvestor : wanted.entrySet()) {
                int latest = ofInvestor.getValue().size();
                Patience.await(longest, () -> collect(ofInvestor.getKey(), latest, ofInvestor.getValue(), settled),
                        () -> "Not settled in %s: %s".formatted(longest, wanted));
            }
        } catch (PurchaseFailed e) {
            throw new IllegalStateException(e);
        }
        return settled;
    }

    private String buyerOf(String purchase) {
        return Objects.requireNonNull(buyers.get(purchase));
    }

    /**
     * @param latest how many the investor has made last, which come first; {@code wanted} are some of them
     * @return whether none is left that is wanted
     */
    private boolean collect(String investor, int latest, Set<String> wanted, Map<String, Instant> settled)
            throws PurchaseFailed, InterruptedException {
        for (int page = 0; !wanted.isEmpty() && page * PAGE < latest; page++) {
            JsonNode answer = edge.get(investor, "/api/discount-purchases?size=%d&page=%d".formatted(PAGE, page));
            for (JsonNode purchase : answer.get("items")) {
                String id = purchase.get("purchaseId").asString();
                Instant at = settledAt(purchase.get("steps"));
                if (!at.equals(Instant.MAX) && wanted.remove(id)) {
                    settled.put(id, at);
                }
            }
        }
        return wanted.isEmpty();
    }

    private static Instant settledAt(JsonNode steps) {
        for (JsonNode step : steps) {
            if (step.get("name").asString().equals(SETTLED) && step.hasNonNull("at")) {
                return OffsetDateTime.parse(step.get("at").asString()).toInstant();
            }
        }
        return Instant.MAX;
    }

    public Books books() {
        return books;
    }

    public List<JavaProgram> programs() {
        return List.copyOf(programs.values());
    }

    /** The services that have databases. */
    public List<Tenant> tenants() {
        return CONTEXTS.stream()
                .map(name -> new Tenant(name, Objects.requireNonNull(programs.get(packaging.programOf(name)))))
                .toList();
    }

    /** From the start of all processes until each served; the edge serves when all others do. */
    public Map<String, Duration> starts() {
        return Map.copyOf(starts);
    }

    /** Ends all processes. */
    @Override
    public void close() {
        programs.values().forEach(JavaProgram::close);
        programs.clear();
    }
}
