package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.apache.rocketmq.client.exception.MQClientException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** The context as a process of its own, with nothing but a broker beside it. */
class FundTradingAloneTest {
    @TempDir
    private Path directory;
    private EmbeddedRocketMq rocketMq;
    private WalletNeighbour wallet;
    private FundTradingProcess process;

    @BeforeEach
    void start() throws IOException, MQClientException {
        rocketMq = EmbeddedRocketMq.onFreePorts(directory.resolve("rocketmq"), "wallet-events", "fund-trading-events");
        wallet = new WalletNeighbour(rocketMq.nameServerAddress());
        process = FundTradingProcess.start(directory, rocketMq.nameServerAddress());
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.kill();
        wallet.close();
        rocketMq.close();
    }

    @Test
    void carries_an_order_through_a_kill_to_its_confirmation_and_stops_when_it_is_told_to()
            throws IOException, InterruptedException {
        String purchaseId = UUID.randomUUID().toString();
        wallet.says(new DiscountPurchaseFundedIntegrationEvent(DiscountPurchaseFundedIntegrationEvent.VERSION,
                purchaseId, "alice", "110011", "10000.00", null, "WALLET", Instant.now().toString()));
        Heard accepted = message(purchaseId, "FundPurchaseAccepted");
        assertThat(accepted.text("fee")).isEqualTo("147.78");

        process.kill();
        process = FundTradingProcess.start(directory, rocketMq.nameServerAddress());
        assertThat(process.close(accepted.text("tradeDate")).path("ordersConfirmed").asInt()).isEqualTo(1);

        assertThat(message(purchaseId, "FundPurchaseConfirmed").text("shares")).isNotEmpty();
        assertThat(process.stop(5, TimeUnit.SECONDS)).as("stopped within five seconds").isTrue();
    }

    private Heard message(String purchaseId, String type) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> wallet.heardOf(purchaseId).stream().filter(heard -> heard.type().equals(type)).toList(),
                        heard -> !heard.isEmpty())
                .getFirst();
    }
}
