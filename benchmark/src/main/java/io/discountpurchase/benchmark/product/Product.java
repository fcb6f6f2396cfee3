package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.load.Market;
import io.discountpurchase.benchmark.machine.JavaProgram;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The product as it is packaged: three contexts and the edge, each in a process of its own, over HTTP. */
public final class Product implements Market, AutoCloseable {
    /** The contexts, which have databases. */
    public static final List<String> CONTEXTS = List.of("wallet", "fund-trading", "companion");
    public static final List<String> TOPICS = List.of("wallet-events", "fund-trading-events", "companion-events");
    private static final String EDGE = "web-ui";
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final long POLL_MILLIS = 100;
    private static final int PAGE = 100;
    private static final String SETTLED = "SETTLED";

    private final List<JavaProgram> programs = new ArrayList<>();
    private final Map<String, String> buyers = new ConcurrentHashMap<>();
    private final Path jars;
    private final Path directory;
    private final List<String> jvmOptions;
    private final Edge edge;
    private final Duration start;

    /**
     * Started, and ready.
     *
     * @param jars where the packaged applications lie
     * @param directory for logs, keys and what the services keep beside their databases
     * @param jvmOptions of each process
     */
    public Product(Path jars, Path directory, List<String> jvmOptions, Database databases, String nameServer)
            throws IOException, SQLException, PurchaseFailed, InterruptedException {
        this.jars = jars;
        this.directory = directory;
        this.jvmOptions = jvmOptions;
        long begin = System.nanoTime();
        try {
            edge = new Edge(startAll(databases, nameServer));
            awaitUp();
            start = Duration.ofNanos(System.nanoTime() - begin);
            for (String investor : Investors.ALL) {
                edge.optIn(investor);
            }
        } catch (IOException | SQLException | PurchaseFailed | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** @return the URL of the edge */
    private String startAll(Database databases, String nameServer) throws IOException, SQLException {
        KeyPairFiles keys = KeyPairFiles.in(directory);
        Map<String, String> urls = new HashMap<>();
        for (String context : CONTEXTS) {
            int port = freePort();
            urls.put(context, "http://%s:%d".formatted(LOOPBACK, port));
            DatabaseAddress database = databases.address(context);
            start(context, port, Stream.of("--rocketmq.name-server=" + nameServer,
                    "--spring.security.oauth2.resourceserver.jwt.public-key-location=" + keys.publicKey().toUri(),
                    "--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
                    "--spring.datasource.password="));
        }
        int port = freePort();
        start(EDGE, port, Stream.concat(
                urls.entrySet().stream().map(url -> "--contexts.%s.url=%s".formatted(url.getKey(), url.getValue())),
                Stream.of("--web-ui.token.private-key-location=" + keys.privateKey().toUri())));
        return "http://%s:%d".formatted(LOOPBACK, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void start(String service, int port, Stream<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of("-jar", jarOf(service).toString(),
                "--server.address=" + LOOPBACK, "--server.port=" + port, "--data-dir=" + directory,
                "--demo-data=true"));
        options.forEach(command::add);
        programs.addFirst(JavaProgram.start(service, jvmOptions, command, directory.resolve(service + ".log")));
    }

    private Path jarOf(String service) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            return files.filter(file -> file.getFileName().toString().matches(service + "(-context)?-.*exec\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No packaged %s in %s".formatted(service, jars)));
        }
    }

    private void awaitUp() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!edge.isUp()) {
            programs.forEach(JavaProgram::check);
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not up after %s; see the logs in %s".formatted(LONGEST_START,
                        directory));
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    @Override
    public String buy(int number) throws PurchaseFailed, InterruptedException {
        String investor = Investors.named(number);
        String purchase = edge.buy(investor);
        buyers.put(purchase, investor);
        return purchase;
    }

    @Override
    public Map<String, Instant> settled(Collection<String> purchases, Duration longest) throws InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        Map<String, Set<String>> wanted = purchases.stream()
                .collect(Collectors.groupingBy(this::buyerOf, Collectors.toSet()));
        Map<String, Instant> settled = new HashMap<>();
        try {
            for (Map.Entry<String, Set<String>> ofInvestor : wanted.entrySet()) {
                while (!collect(ofInvestor.getKey(), ofInvestor.getValue(), settled)) {
                    if (System.nanoTime() > deadline) {
                        throw new IllegalStateException("Not settled in %s: %s".formatted(longest, wanted));
                    }
                    Thread.sleep(POLL_MILLIS);
                }
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

    /**
     * Compares the books, when nothing is under way. Read models may be some moments behind.
     *
     * @return how long the last comparison took
     * @throws IllegalStateException if something does not hold after a minute
     */
    public Duration check() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_REST.toNanos();
        while (true) {
            long begin = System.nanoTime();
            List<JsonNode> broken = brokenChecks();
            if (broken.isEmpty()) {
                return Duration.ofNanos(System.nanoTime() - begin);
            }
            if (begin > deadline) {
                throw new IllegalStateException("Does not hold: " + broken);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private List<JsonNode> brokenChecks() throws InterruptedException {
        try {
            List<JsonNode> broken = new ArrayList<>();
            for (JsonNode check : edge.get(Investors.OPERATOR, "/api/operations/reconciliation").get("checks")) {
                if (!check.get("ok").asBoolean()) {
                    broken.add(check);
                }
            }
            return broken;
        } catch (PurchaseFailed e) {
            throw new IllegalStateException(e);
        }
    }

    public List<JavaProgram> programs() {
        return List.copyOf(programs);
    }

    /** From the start of the processes until everything served. */
    public Duration start() {
        return start;
    }

    @Override
    public void close() {
        programs.forEach(JavaProgram::close);
    }
}
