package io.discountpurchase.allinone;

import io.discountpurchase.allinone.Edge.EdgeUnreachable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import static io.discountpurchase.allinone.Edge.EQUITY_FUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The whole product dies, as by {@code kill -9}, at a named point of a purchase, and is started again with nothing but its
 * data directory. The purchase reaches its end, once.
 */
class KilledAnywhereTest {
    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final String KEY = "the-key-of-the-purchase";

    static Stream<Arguments> crashPoints() {
        return Stream.of(
                Arguments.of("wallet:AFTER_HALF_MESSAGE", "FAILED_NOT_CHARGED"),
                Arguments.of("wallet:AFTER_LOCAL_COMMIT", "ACCEPTED"),
                Arguments.of("fund-trading:BEFORE_ACKNOWLEDGEMENT", "ACCEPTED"));
    }

    @ParameterizedTest
    @MethodSource("crashPoints")
    void the_purchase_reaches_its_end_once(String crashPoint, String end, @TempDir Path directory) {
        try (AllInOneProcess product = new AllInOneProcess(directory)) {
            product.start("-Dtransaction-centre.crash-point=" + crashPoint);
            Edge alice = new Edge(product.url(), "alice");
            Edge operator = new Edge(product.url(), "operator");
            alice.optIn();
            placeThoughItMayDie(alice);
            product.process().awaitExit();

            product.start();
            String id = await().atMost(RECOVERY).until(() -> onlyPurchase(alice), found -> !found.isEmpty());
            await().atMost(RECOVERY).until(() -> alice.status(id).equals(end));

            await().atMost(RECOVERY)
                    .untilAsserted(() -> assertThat(operator.get("/api/operations/reconciliation")
                            .body()
                            .get("checks")
                            .valueStream()
                            .filter(check -> !check.get("ok").asBoolean())).isEmpty());
            String charged = end.equals("ACCEPTED") ? "999000.00" : "1000000.00";
            await().atMost(RECOVERY).until(() -> alice.get("/api/card").text("balance").equals(charged));
            assertThat(alice.get("/api/wallet").text("total")).isEqualTo("0.00");
        }
    }

    private static void placeThoughItMayDie(Edge alice) {
        try {
            alice.place(alice.quote(EQUITY_FUND, "1000.00"), EQUITY_FUND, "1000.00", KEY);
        } catch (EdgeUnreachable e) {
            // the process died while it answered: that is the point
        }
    }

    private static String onlyPurchase(Edge alice) {
        JsonNode purchases = alice.get("/api/discount-purchases").body().get("items");
        assertThat(purchases.size()).isLessThanOrEqualTo(1);
        return purchases.isEmpty() ? "" : purchases.get(0).get("purchaseId").asString();
    }
}
