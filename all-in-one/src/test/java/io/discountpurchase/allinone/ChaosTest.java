package io.discountpurchase.allinone;

import io.discountpurchase.allinone.Recorder.End;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Sixteen clients buy and top up while processes are killed and frozen at random, alone and together, also while they start again; then
 * everything heals, comes to rest, and what the clients were told is compared with the books. Not part of {@code mvn verify}:
 * {@code mvn -Pchaos -pl all-in-one -am verify}, with {@code -Dchaos.seconds=120} for each of the two
 * layouts, {@code -Dchaos.pause=4} seconds on average between two strikes, and {@code -Dchaos.seed} to repeat the choice of
 * faults.
 */
@Tag("chaos")
class ChaosTest {
    private static final long SEED = Long.getLong("chaos.seed", System.nanoTime() % 1_000_000);
    private static final Duration DURATION = Duration.ofSeconds(Integer.getInteger("chaos.seconds", 120));
    private static final Duration PAUSE = Duration.ofSeconds(Integer.getInteger("chaos.pause", 4));
    private static final Duration LONGEST_REST = Duration.ofMinutes(2);
    private static final int CLIENTS = 16;
    private static final int MOST_STARTS_CUT_OFF = 8;
    private static final int PAGE = 100;
    private static final Map<String, Long> CARDS_IN_FEN = Map.of("alice", 100_000_000L, "bob", 1_000_000_000L);
    private static final Map<String, String> DATABASE_USERS = Map.of("wallet", "sa", "fund-trading", "sa", "companion",
            "");
    private static final Set<String> FUNDED_ENDS = Set.of("ACCEPTED", "CONFIRMED", "REFUSED_KEPT_IN_WALLET");

    private final Random random = new Random(SEED);
    private final Recorder recorder = new Recorder();
    private final Recorder topUps = new Recorder();
    private final Map<String, Integer> faults = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();
    /** From each kill to READY, in seconds, by what was killed. */
    private final Map<String, Double> longestAway = new ConcurrentSkipListMap<>();

    /** Kept after a failure, with all logs and databases. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @Test
    void all_in_one_process() throws Exception {
        int basePort = FreePorts.base();
        List<String> arguments = List.of("--base-port=" + basePort, "--data-dir=" + directory);
        survive(basePort, List.of(new Victim("all-in-one", () -> new JavaProcess(List.of(), arguments))),
                context -> directory.resolve(context).resolve("db"));
    }

    @Test
    void every_service_and_the_broker_in_a_process_of_its_own() throws Exception {
        int basePort = FreePorts.base();
        List<Victim> services = new ArrayList<>();
        TokenKeys.in(directory.resolve("keys"));
        for (String name : OneOfTheServices.names()) {
            services.add(new Victim(name, () -> new JavaProcess(OneOfTheServices.class, List.of(),
                    List.of(name, Integer.toString(basePort), directory.toString()))));
        }
        survive(basePort, services, context -> directory.resolve(context).resolve(context).resolve("db"));
    }

    private void survive(int basePort, List<Victim> victims, Function<String, Path> databases) throws Exception {
        String url = new Ports(basePort).urlOf(Application.WEB_UI);
        try {
            buyUnderFaults(url, victims);
            Duration rest = comeToRest(url);
            CARDS_IN_FEN.forEach((investor, card) -> compare(new Edge(url, investor), investor, card));
            victims.reversed().forEach(Victim::stop);
            report(rest, databases);
        } finally {
            victims.reversed().forEach(Victim::close);
        }
        assertThat(violations).as("violations with seed %d", SEED).isEmpty();
    }

    private void buyUnderFaults(String url, List<Victim> victims) throws InterruptedException, ExecutionException {
        CARDS_IN_FEN.keySet().forEach(investor -> new Edge(url, investor).optIn());
        new Edge(url, "operator").post("/api/operations/campaigns/top-up-2026/open", "{\"reason\":\"chaos\"}");
        CountDownLatch closing = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            IntStream.range(0, CLIENTS).forEach(client -> clients.execute(buyer(url, client, closing)));
            try {
                long end = System.nanoTime() + DURATION.toNanos();
                while (System.nanoTime() < end) {
                    closing.await(PAUSE.toMillis() / 2 + random.nextLong(PAUSE.toMillis()), TimeUnit.MILLISECONDS);
                    strike(victims);
                    System.out.println(progress());
                }
            } finally {
                closing.countDown();
            }
        }
    }

    private Buyer buyer(String url, int client, CountDownLatch closing) {
        String investor = client % 2 == 0 ? "alice" : "bob";
        return new Buyer(new Edge(url, investor), investor, "client-" + client, recorder, topUps,
                SEED + client, closing);
    }

    /** One of them, or several at once; those first that have been killed the least, so that every kind has its share. */
    private void strike(List<Victim> victims) throws InterruptedException, ExecutionException {
        List<Victim> shuffled = new ArrayList<>(victims);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Comparator.comparing(victim -> faults.getOrDefault(killOf(victim), 0)));
        int count = random.nextBoolean() ? 1 : 1 + random.nextInt(victims.size());
        List<Callable<Duration>> strikes = shuffled.stream()
                .limit(count)
                .map(victim -> strike(victim, count))
                .toList();
        try (ExecutorService executor = Executors.newFixedThreadPool(count)) {
            for (Future<Duration> strike : executor.invokeAll(strikes)) {
                strike.get();
            }
        }
    }

    private Callable<Duration> strike(Victim victim, int count) {
        boolean kill = random.nextInt(10) < 7;
        if (!kill) {
            faults.merge("freeze " + victim.name(), 1, Integer::sum);
            Duration frozen = Duration.ofMillis(500 + random.nextInt(3500));
            return () -> {
                victim.freeze(frozen);
                return frozen;
            };
        }
        List<Duration> startsCutOff = random.ints(random.nextInt(MOST_STARTS_CUT_OFF + 1), 500, 5000)
                .mapToObj(Duration::ofMillis)
                .toList();
        faults.merge(killOf(victim), 1 + startsCutOff.size(), Integer::sum);
        faults.merge("of these while starting", startsCutOff.size(), Integer::sum);
        String struck = victim.name() + (count == 1 ? "" : " with others");
        return () -> {
            Duration away = victim.killAndStartAgain(startsCutOff);
            longestAway.merge(struck, away.toMillis() / 1e3, Math::max);
            return away;
        };
    }

    private static String killOf(Victim victim) {
        return "kill -9 " + victim.name();
    }

    private Duration comeToRest(String url) {
        long healed = System.nanoTime();
        Edge operator = new Edge(url, "operator");
        try {
            await().atMost(LONGEST_REST).ignoreExceptions().until(() -> operator.failingChecks().isEmpty());
        } catch (ConditionTimeoutException e) {
            operator.failingChecks().forEach(check -> violations.add("not at rest: " + check));
        }
        return Duration.ofNanos(System.nanoTime() - healed);
    }

    private void compare(Edge edge, String investor, long card) {
        List<JsonNode> purchases = items(edge, "/api/discount-purchases");
        compare(recorder, investor, purchases, "purchaseId");
        // one that failed while the broker was away gave its key back
        long charged = purchases.stream().filter(ChaosTest::isCharged).count();
        if (charged > recorder.keysUsed(investor)) {
            violations.add("more purchases than requests of " + investor);
        }
        purchases.stream()
                .filter(purchase -> isCharged(purchase) && !FUNDED_ENDS.contains(purchase.get("status").asString()))
                .forEach(purchase -> violations.add("not ended: " + purchase));
        long spent = purchases.stream()
                .filter(purchase -> FUNDED_ENDS.contains(purchase.get("status").asString()))
                .mapToLong(purchase -> fen(purchase.get("amount").asString()))
                .sum();
        List<JsonNode> toppedUp = items(edge, "/api/wallet/entries").stream()
                .filter(entry -> entry.get("kind").asString().equals("TOPPED_UP"))
                .toList();
        compare(topUps, investor, toppedUp, "transferId");
        if (toppedUp.size() > topUps.keysUsed(investor)) {
            violations.add("more top-ups than requests of " + investor);
        }
        long expected = card - spent - toppedUp.stream().mapToLong(entry -> fen(entry.get("amount").asString())).sum();
        long actual = fen(edge.get("/api/card").text("balance"));
        if (actual != expected) {
            violations.add("card of %s: expected %d fen, is %d".formatted(investor, expected, actual));
        }
    }

    private void compare(Recorder requests, String investor, List<JsonNode> booked, String id) {
        Set<String> told = new HashSet<>(requests.told(investor));
        booked.forEach(one -> told.remove(one.get(id).asString()));
        told.forEach(lost -> violations.add("lost: " + lost));
        requests.keysWithTwoIds().forEach(key -> violations.add("twice: " + key));
    }

    private static boolean isCharged(JsonNode purchase) {
        return !purchase.get("status").asString().equals("FAILED_NOT_CHARGED");
    }

    private static List<JsonNode> items(Edge edge, String list) {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page;
        do {
            page = edge.get("%s?size=%d&page=%d".formatted(list, PAGE, items.size() / PAGE)).body();
            page.get("items").forEach(items::add);
        } while (items.size() < page.get("total").asInt());
        return items;
    }

    private static long fen(String yuan) {
        return Long.parseLong(yuan.replace(".", ""));
    }

    private void report(Duration rest, Function<String, Path> databases) throws SQLException {
        Map<String, Long> steps = new TreeMap<>();
        for (Map.Entry<String, String> user : DATABASE_USERS.entrySet()) {
            count(databases.apply(user.getKey()), user.getValue(), steps);
        }
        System.out.printf("%s; at rest %.1f s after the last; messages %s; violations %d %s%n", progress(),
                rest.toMillis() / 1e3, steps, violations.size(), violations.stream().limit(20).toList());
    }

    private String progress() {
        return "seed %d, %d s: requests ok %d, refused %d, unknown %d; top-ups ok %d; faults %s; longest away %s s"
                .formatted(SEED, DURATION.toSeconds(), recorder.count(End.OK), recorder.count(End.REFUSED),
                        recorder.count(End.UNKNOWN), topUps.count(End.OK), faults, longestAway);
    }

    private static void count(Path database, String user, Map<String, Long> steps) throws SQLException {
        String url = "jdbc:h2:file:" + database + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";
        try (Connection connection = DriverManager.getConnection(url, user, "");
                ResultSet rows = connection.createStatement()
                        .executeQuery(
                                """
                                        SELECT name, count(*) FROM transaction_journal WHERE kind = 'MESSAGE' GROUP BY name""")) {
            while (rows.next()) {
                steps.merge(rows.getString(1), rows.getLong(2), Long::sum);
            }
        }
    }
}
