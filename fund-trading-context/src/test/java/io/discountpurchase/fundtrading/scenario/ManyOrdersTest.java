package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.apache.rocketmq.client.exception.MQClientException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A day with 100,000 orders is confirmed by a process with a small heap that is killed in the middle: each order once.
 * {@code mvn -Pbatch -pl fund-trading-context -am verify}, with {@code -Dbatch.orders=100000} and {@code -Dbatch.heap=192m}.
 */
@Tag("batch")
class ManyOrdersTest {
    private static final int ORDERS = Integer.getInteger("batch.orders", 100_000);
    private static final String HEAP = System.getProperty("batch.heap", "192m");
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final List<String> FUNDS = List.of("110011", "270048");
    private static final List<String> INVESTORS = List.of("alice", "bob");

    @TempDir
    private Path directory;
    private EmbeddedRocketMq rocketMq;
    private WalletNeighbour wallet;
    private FundTradingProcess process;

    @BeforeEach
    void start() throws IOException, MQClientException {
        rocketMq = EmbeddedRocketMq.onFreePorts(directory.resolve("rocketmq"), "wallet-events", "fund-trading-events");
        wallet = new WalletNeighbour(rocketMq.nameServerAddress());
        process = FundTradingProcess.start(directory, rocketMq.nameServerAddress(), HEAP);
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.kill();
        wallet.close();
        rocketMq.close();
    }

    @Test
    void are_each_confirmed_once_although_the_process_dies_in_the_middle() throws IOException, InterruptedException {
        Instant begun = Instant.now();
        IntStream.range(0, ORDERS).parallel().forEach(number -> wallet.says(order(number)));
        await("FundPurchaseAccepted", ORDERS);
        Instant accepted = Instant.now();

        FundTradingProcess doomed = process;
        CompletableFuture<?> broken = CompletableFuture.runAsync(() -> doomed.close(lastTradeDate()));
        await("FundPurchaseConfirmed", ORDERS / 2);
        String memory = process.mostMemory();
        process.kill();
        assertThat(broken).failsWithin(Duration.ofMinutes(1));
        long confirmedBefore = wallet.purchasesWith("FundPurchaseConfirmed");
        Instant killed = Instant.now();

        process = FundTradingProcess.start(directory, rocketMq.nameServerAddress(), HEAP);
        await("FundPurchaseConfirmed", ORDERS);
        Instant confirmed = Instant.now();

        System.out.printf("%d orders, heap %s: accepted in %d s; %d confirmed in %d s, then killed; "
                + "the rest confirmed %d s after; most memory %s and %s%n", ORDERS, HEAP,
                Duration.between(begun, accepted).toSeconds(), confirmedBefore,
                Duration.between(accepted, killed).toSeconds(), Duration.between(killed, confirmed).toSeconds(), memory,
                process.mostMemory());
        Awaitility.await().atMost(PATIENCE).pollInterval(GLANCE).untilAsserted(this::assertEachOnce);
    }

    private void assertEachOnce() {
        JsonNode figures = process.figures();
        assertThat(figures.at("/figures/ordersConfirmed").asString()).isEqualTo(Integer.toString(ORDERS));
        assertThat(figures.path("checks").valueStream())
                .filteredOn(check -> !check.path("ok").asBoolean())
                .isEmpty();
    }

    private static DiscountPurchaseFundedIntegrationEvent order(int number) {
        return new DiscountPurchaseFundedIntegrationEvent(DiscountPurchaseFundedIntegrationEvent.VERSION,
                UUID.randomUUID().toString(), INVESTORS.get(number % INVESTORS.size()),
                FUNDS.get(number / INVESTORS.size() % FUNDS.size()), "100.00", null, "WALLET",
                Instant.now().toString());
    }

    /** The cut-off may pass while the orders come in. */
    private String lastTradeDate() {
        return wallet.heardAs("FundPurchaseAccepted")
                .map(accepted -> accepted.text("tradeDate"))
                .max(String::compareTo)
                .orElseThrow();
    }

    private void await(String type, int purchases) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(GLANCE)
                .until(() -> wallet.purchasesWith(type) >= purchases);
    }
}
