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
import java.net.http.HttpRequest.BodyPublishers;
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
    void carries_an_order_and_a_redemption_through_a_kill_to_their_confirmation_and_stops_when_it_is_told_to()
            throws IOException, InterruptedException {
        haveSharesThatCanBeRedeemed();
        Heard accepted = accepted("110011", "10000.00");
        assertThat(accepted.text("fee")).isEqualTo("147.78");
        String redemptionId = Http.send(process.alice()
                .request("/redemptions")
                .header("Idempotency-Key", "out")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"fundCode\":\"270048\",\"shares\":\"100.00\"}"))).text("redemptionId");

        process.kill();
        process = FundTradingProcess.start(directory, rocketMq.nameServerAddress());
        assertThat(process.close(accepted.text("tradeDate")).path("ordersConfirmed").asInt()).isEqualTo(1);

        assertThat(message(accepted.purchaseId(), "FundPurchaseConfirmed").text("shares")).isNotEmpty();
        assertThat(message(redemptionId, "FundRedemptionConfirmed").text("shares")).isEqualTo("100.00");
        assertThat(process.stop(1, TimeUnit.MINUTES)).as("stopped").isTrue();
    }

    private void haveSharesThatCanBeRedeemed() {
        process.close(accepted("270048", "1000.00").text("tradeDate"));
        process.closeNext();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> process.alice().get("/holdings/270048/lots").body().path("lots").size() == 1);
    }

    private Heard accepted(String fundCode, String amount) {
        String purchaseId = UUID.randomUUID().toString();
        wallet.says(new DiscountPurchaseFundedIntegrationEvent(DiscountPurchaseFundedIntegrationEvent.VERSION,
                purchaseId, "alice", fundCode, amount, null, "WALLET", Instant.now().toString()));
        return message(purchaseId, "FundPurchaseAccepted");
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
