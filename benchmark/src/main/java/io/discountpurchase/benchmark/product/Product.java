package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.database.Tenant;
import io.discountpurchase.benchmark.load.Market;
import io.discountpurchase.benchmark.machine.JavaProgram;
import io.discountpurchase.benchmark.machine.Patience;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
import java.util.stream.Stream;

/** The product as it is packaged: three contexts and the edge, each in a process of its own, over HTTP. */
public final class Product implements Market, AutoCloseable {
    public static final List<String> TOPICS = List.of("wallet-events", "fund-trading-events", "companion-events");
    /** The contexts, which have databases. */
    public static final List<String> CONTEXTS = List.of("wallet", "fund-trading", "companion");
    private static final String FUND_TRADING = "fund-trading";
    private static final String EDGE = "web-ui";
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_REST = Duration.ofMinutes(2);
    private static final int PAGE = 100;
    private static final String SETTLED = "SETTLED";

    private final SequencedMap<String, JavaProgram> programs = new LinkedHashMap<>();
    private final Map<String, Duration> starts = new LinkedHashMap<>();
    private final Map<String, Edge> services = new LinkedHashMap<>();
    private final Map<String, String> buyers = new ConcurrentHashMap<>();
    private final Path jars;
    private final Path directory;
    private final List<String> jvmOptions;
    private final Investors investors;
    private final Database databases;
    private final String nameServer;
    private final KeyPairFiles keys;
    private final Edge edge;
    private final Books books;

    /**
     * Not started yet.
     *
     * @param jars where the packaged applications lie
     * @param directory for logs, keys and what the services keep beside their databases
     * @param jvmOptions of each process
     */
    public Product(Path jars, Path directory, List<String> jvmOptions, Investors investors, Database databases,
            String nameServer) throws IOException {
        this.jars = jars;
        this.directory = directory;
        this.jvmOptions = jvmOptions;
        this.investors = investors;
        this.databases = databases;
        this.nameServer = nameServer;
        keys = KeyPairFiles.in(directory);
        investors.write(settings());
        for (String service : Stream.concat(CONTEXTS.stream(), Stream.of(EDGE)).toList()) {
            services.put(service, new Edge("http://%s:%d".formatted(LOOPBACK, freePort())));
        }
        edge = serviceOf(EDGE);
        books = new Books(edge, LONGEST_REST);
    }

    private Path settings() {
        return directory.resolve("settings");
    }

    private Edge serviceOf(String service) {
        return Objects.requireNonNull(services.get(service));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Returns when everything serves, and every investor has opted in. Can be called again after {@link #close}. */
    public void start() throws IOException, SQLException, PurchaseFailed, InterruptedException {
        long begin = System.nanoTime();
        try {
            for (String context : CONTEXTS) {
                startContext(context);
            }
            start(EDGE, Stream.concat(
                    CONTEXTS.stream().map(name -> "--contexts.%s.url=%s".formatted(name, serviceOf(name).url())),
                    Stream.of("--web-ui.token.private-key-location=" + keys.privateKey().toUri())));
            awaitUp(begin);
            for (String investor : investors.all()) {
                edge.optIn(investor);
            }
        } catch (IOException | SQLException | PurchaseFailed | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startContext(String context) throws IOException, SQLException {
        DatabaseAddress database = databases.address(context);
        List<String> options = new ArrayList<>(List.of("--rocketmq.name-server=" + nameServer,
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=" + keys.publicKey().toUri(),
                "--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password="));
        if (context.equals(FUND_TRADING)) {
            options.add("--spring.flyway.locations=classpath:db/migration/transaction-centre,"
                    + "classpath:db/migration/fund-trading,filesystem:" + settings());
        }
        start(context, options.stream());
    }

    private void start(String service, Stream<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of("-jar", jarOf(service).toString(),
                "--server.address=" + LOOPBACK, "--server.port=" + serviceOf(service).port(),
                "--data-dir=" + directory, "--demo-data=true", Investors.option(settings())));
        options.forEach(command::add);
        programs.putFirst(service,
                JavaProgram.start(service, jvmOptions, command, directory.resolve(service + ".log")));
    }

    private Path jarOf(String service) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            return files.filter(file -> file.getFileName().toString().matches(service + "(-context)?-.*exec\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No packaged %s in %s".formatted(service, jars)));
        }
    }

    /** The edge is up when all others are. */
    private void awaitUp(long begin) throws InterruptedException {
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
                Patience.await(longest, () -> collect(ofInvestor.getKey(), ofInvestor.getValue(), settled),
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

    /** The latest come first. @return whether none is left that is wanted */
    private boolean collect(String investor, Set<String> wanted, Map<String, Instant> settled)
            throws PurchaseFailed, InterruptedException {
        int page = 0;
        JsonNode answer;
        do {
            answer = edge.get(investor, "/api/discount-purchases?size=%d&page=%d".formatted(PAGE, page++));
            for (JsonNode purchase : answer.get("items")) {
                String id = purchase.get("purchaseId").asString();
                Instant at = settledAt(purchase.get("steps"));
                if (!at.equals(Instant.MAX) && wanted.remove(id)) {
                    settled.put(id, at);
                }
            }
        } while (!wanted.isEmpty() && page * PAGE < answer.get("total").asInt());
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
        return CONTEXTS.stream().map(name -> new Tenant(name, Objects.requireNonNull(programs.get(name)))).toList();
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
