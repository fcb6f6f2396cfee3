package io.discountpurchase.allinone;

import io.discountpurchase.allinone.Edge.EdgeUnreachable;
import io.discountpurchase.allinone.JavaProcess.EndedBeforeReady;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static io.discountpurchase.allinone.Edge.EQUITY_FUND;
import static io.discountpurchase.allinone.Edge.LIMITED_FUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The whole product dies, as by {@code kill -9}, at one named point after the other, each time with a purchase or a top-up
 * under way, and is started again with nothing but its data directory, to die at the next point. Every purchase reaches its end,
 * once, and every top-up earns its bonus, once.
 */
class KilledAnywhereTest {
    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final String ACCEPTED = "ACCEPTED";
    private static final String REFUSED = "REFUSED_KEPT_IN_WALLET";
    private static final String FAILED = "FAILED_NOT_CHARGED";
    private static final int CARD = 1_000_000;
    private static final int TOP_UP = 100;
    private static final int BONUS = 20;

    /** Amounts differ, so that each purchase can be told from the others. */
    private record Bought(String fund, int yuan, String end) {}

    /** The quotes of all purchases are taken before the first is placed: together they may be more than a fund sells. */
    private record Death(String crashPoint, Bought... purchases) {
        boolean isThatOfReadme() {
            return crashPoint.equals(ENOUGH) && !isOfTopUp();
        }

        /** One without a purchase: it dies of a top-up, or of the bonus that this earns. */
        boolean isOfTopUp() {
            return purchases.length == 0;
        }
    }

    /** In an order in which one death rarely meets what an earlier one has left. */
    private static final List<Death> EVERYWHERE = List.of(
            new Death("fund-trading:BEFORE_ACKNOWLEDGEMENT", new Bought(EQUITY_FUND, 1009, ACCEPTED)),
            new Death("fund-trading:AFTER_HALF_MESSAGE", new Bought(EQUITY_FUND, 1007, ACCEPTED)),
            new Death("fund-trading:AFTER_LOCAL_COMMIT", new Bought(EQUITY_FUND, 1008, ACCEPTED)),
            new Death("fund-trading:BEFORE_INBOX_ROW", new Bought(EQUITY_FUND, 1006, ACCEPTED)),
            new Death("wallet:BEFORE_HALF_MESSAGE", new Bought(EQUITY_FUND, 1001, FAILED)),
            new Death("wallet:INSIDE_LOCAL_TRANSACTION", new Bought(EQUITY_FUND, 1003, FAILED)),
            new Death("wallet:AFTER_LOCAL_COMMIT", new Bought(EQUITY_FUND, 1004, ACCEPTED)),
            new Death("wallet:AFTER_ANSWER", new Bought(EQUITY_FUND, 1005, ACCEPTED)),
            new Death("wallet:AFTER_HALF_MESSAGE", new Bought(EQUITY_FUND, 1002, FAILED)),
            new Death("wallet:BEFORE_COMMIT:SettleHold", new Bought(EQUITY_FUND, 1010, ACCEPTED)),
            new Death("wallet:AFTER_COMMIT:SettleHold", new Bought(EQUITY_FUND, 1011, ACCEPTED)),
            new Death("wallet:BEFORE_COMMIT:ReleaseHold", new Bought(LIMITED_FUND, 700, ACCEPTED),
                    new Bought(LIMITED_FUND, 600, REFUSED)),
            new Death("wallet:AFTER_COMMIT:ReleaseHold", new Bought(LIMITED_FUND, 200, ACCEPTED),
                    new Bought(LIMITED_FUND, 150, REFUSED)),
            new Death("companion:BEFORE_INBOX_ROW", new Bought(EQUITY_FUND, 1012, ACCEPTED)),
            new Death("companion:BEFORE_ACKNOWLEDGEMENT", new Bought(EQUITY_FUND, 1013, ACCEPTED)),
            new Death("wallet:AFTER_HALF_MESSAGE"),
            new Death("wallet:INSIDE_LOCAL_TRANSACTION"),
            new Death("wallet:AFTER_LOCAL_COMMIT"),
            new Death("companion:BEFORE_INBOX_ROW"),
            new Death("companion:BEFORE_HALF_MESSAGE"),
            new Death("companion:AFTER_HALF_MESSAGE"),
            new Death("companion:INSIDE_LOCAL_TRANSACTION"),
            new Death("companion:AFTER_LOCAL_COMMIT"),
            new Death("companion:AFTER_ANSWER"),
            new Death("companion:BEFORE_ACKNOWLEDGEMENT"),
            new Death("wallet:BEFORE_COMMIT:CreditBonus"),
            new Death("wallet:AFTER_COMMIT:CreditBonus"));

    /** The one that README has its reader try; each costs two starts. */
    private static final String ENOUGH = "wallet:AFTER_LOCAL_COMMIT";

    private List<Death> deaths = EVERYWHERE;

    @Test
    void every_purchase_reaches_its_end_once(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path directory) {
        deaths = EVERYWHERE.stream().filter(Death::isThatOfReadme).toList();
        dieAndComeToTheEnd(directory);
    }

    @Test
    @Tag("chaos")
    void every_purchase_reaches_its_end_once_wherever_it_dies(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path directory) {
        dieAndComeToTheEnd(directory);
    }

    private void dieAndComeToTheEnd(Path directory) {
        try (AllInOneProcess product = new AllInOneProcess(directory)) {
            Edge alice = new Edge(product.url(), "alice");
            deaths.forEach(death -> die(product, alice, death));

            product.start();
            assertThat(endsOf(alice)).isEqualTo(expected());
            askAgainForTopUps(alice);
            await().atMost(RECOVERY)
                    .untilAsserted(() -> assertThat(alice.get("/api/wallet").text("available"))
                            .isEqualTo(inYuan(sum(REFUSED) + topUps() * (TOP_UP + BONUS))));
            assertBooksBalance(new Edge(product.url(), "operator"));
            assertThat(alice.get("/api/wallet").text("held")).isEqualTo("0.00");
            assertThat(alice.get("/api/card").text("balance"))
                    .isEqualTo(inYuan(CARD - sum(REFUSED) - sum(ACCEPTED) - topUps() * TOP_UP));
        }
    }

    /** None was answered. Some came too late for a process that died of something left to do, the others are not made again. */
    private void askAgainForTopUps(Edge alice) {
        deaths.stream()
                .filter(Death::isOfTopUp)
                .forEach(death -> assertThat(alice.topUp(inYuan(TOP_UP), death.crashPoint()).status()).isEqualTo(201));
    }

    private void die(AllInOneProcess product, Edge alice, Death death) {
        while (!diesWithPurchaseUnderWay(product, alice, death)) {
            product.start();
            // to its end and in peace, so that the next death is not of a message of an earlier purchase
            assertBooksBalance(new Edge(product.url(), "operator"));
            product.stop();
        }
    }

    /** @return false if it has died already of what was left to do for an earlier purchase */
    private boolean diesWithPurchaseUnderWay(AllInOneProcess product, Edge alice, Death death) {
        boolean underWay = false;
        try {
            product.start("-Dtransaction-centre.crash-point=" + death.crashPoint());
            alice.optIn();
            new Edge(product.url(), "operator").post("/api/operations/campaigns/top-up-2026/open",
                    "{\"reason\":\"test\"}");
            List<String> quotes = Stream.of(death.purchases())
                    .map(purchase -> alice.quote(purchase.fund(), inYuan(purchase.yuan())))
                    .toList();
            underWay = true;
            if (death.isOfTopUp()) {
                alice.topUp(inYuan(TOP_UP), death.crashPoint());
            }
            for (int i = 0; i < quotes.size(); i++) {
                place(alice, quotes.get(i), death.purchases()[i]);
            }
        } catch (EndedBeforeReady | EdgeUnreachable e) {
            // the process has died: that is the point
        }
        product.process().awaitExit();
        return underWay;
    }

    private static void place(Edge alice, String quote, Bought purchase) {
        String amount = inYuan(purchase.yuan());
        alice.place(quote, purchase.fund(), amount, "for-" + amount);
    }

    private int topUps() {
        return (int) deaths.stream().filter(Death::isOfTopUp).count();
    }

    private Stream<Bought> purchases() {
        return deaths.stream().flatMap(death -> Stream.of(death.purchases()));
    }

    private Map<String, String> expected() {
        Map<String, String> ends = new LinkedHashMap<>();
        purchases().forEach(purchase -> ends.put(inYuan(purchase.yuan()), purchase.end()));
        return ends;
    }

    private Map<String, String> endsOf(Edge alice) {
        return await().atMost(RECOVERY).until(() -> statuses(alice), ends -> ends.equals(expected()));
    }

    private static Map<String, String> statuses(Edge alice) {
        Map<String, String> statuses = new LinkedHashMap<>();
        alice.get("/api/discount-purchases?size=100")
                .body()
                .get("items")
                .forEach(purchase -> statuses.merge(purchase.get("amount").asString(),
                        purchase.get("status").asString(), (one, other) -> one + " and again " + other));
        return statuses;
    }

    private static void assertBooksBalance(Edge operator) {
        await().atMost(RECOVERY).untilAsserted(() -> assertThat(operator.failingChecks()).isEmpty());
    }

    private int sum(String end) {
        return purchases().filter(purchase -> purchase.end().equals(end)).mapToInt(Bought::yuan).sum();
    }

    private static String inYuan(int yuan) {
        return yuan + ".00";
    }
}
