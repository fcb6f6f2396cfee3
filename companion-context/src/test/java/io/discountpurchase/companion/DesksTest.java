package io.discountpurchase.companion;

import org.apache.rocketmq.spring.support.DefaultRocketMQListenerContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Departments that work together by topic and tag: each hears what concerns it, by itself. */
class DesksTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CASES = "SELECT kind FROM service_case WHERE investor_id = ?";

    @TempDir
    static Path directory;

    private static RunningCompanion companion;

    private final String id = UUID.randomUUID().toString();
    private final String investor = "investor-" + id;

    @BeforeAll
    static void start() throws Exception {
        companion = RunningCompanion.in(directory);
        companion.post("operator", "/operations/campaigns/top-up-2026/open", "{\"reason\":\"November\"}");
    }

    @AfterAll
    static void stop() {
        companion.close();
    }

    @Test
    void each_desk_gets_its_tags_and_the_data_centre_gets_everything() throws Exception {
        long saidByOperations = saidByOperations();
        companion.publisher().accepted(id, investor);
        companion.publisher().refused(UUID.randomUUID().toString(), investor, "FUND_SUSPENDED");
        companion.publisher().toppedUp(UUID.randomUUID().toString(), investor, "100.00");

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(companion.shownTo(investor)).isEqualTo(4);
            assertThat(found(CASES)).containsExactly("PURCHASE_REFUSED");
            assertThat(found("SELECT kind FROM journey_step WHERE investor_id = ?"))
                    .containsExactlyInAnyOrder("PURCHASE_ACCEPTED", "WALLET_FILLED");
            assertThat(saidByOperations()).isEqualTo(saidByOperations + 1);
            assertThat(found("SELECT kind FROM notice JOIN notice_review USING (notice_key) WHERE investor_id = ?"))
                    .containsExactlyInAnyOrder("BONUS_GRANTED", "PURCHASE_ACCEPTED", "WALLET_FILLED");
            assertThat(found("SELECT tag FROM data_record WHERE investor_id = ?"))
                    .containsExactlyInAnyOrder("FundPurchaseAccepted", "FundPurchaseRefused", "TagA", "TagB", "TagC",
                            "TagC", "TopUpBonusGranted", "WalletToppedUp");
        });
    }

    @Test
    void what_is_heard_twice_has_one_effect_at_each_desk() throws Exception {
        long saidByOperations = saidByOperations();
        companion.publisher().refused(id, investor, "FUND_SUSPENDED");
        companion.publisher().refused(id, investor, "FUND_SUSPENDED");
        String accepted = UUID.randomUUID().toString();
        companion.publisher().accepted(accepted, investor);
        companion.publisher().accepted(accepted, investor);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(found("SELECT tag FROM data_record WHERE investor_id = ?"))
                        .containsExactlyInAnyOrder("FundPurchaseAccepted", "FundPurchaseRefused", "TagB", "TagC"));
        await().atMost(SOON).untilAsserted(() -> assertThat(companion.failedChecks()).isEmpty());
        await().atMost(SOON).untilAsserted(() -> assertThat(found(CASES)).hasSize(1));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(found("SELECT times FROM journey_step WHERE investor_id = ?"))
                        .containsExactly("1"));
        assertThat(companion.shownTo(investor)).isEqualTo(2);
        assertThat(saidByOperations()).isEqualTo(saidByOperations);
    }

    @Test
    void a_desk_that_was_away_catches_up_and_holds_up_nobody() throws Exception {
        DefaultRocketMQListenerContainer customerService = companion.application()
                .getBeansOfType(DefaultRocketMQListenerContainer.class)
                .values()
                .stream()
                .filter(container -> container.getConsumerGroup().equals("companion-customer-service"))
                .findFirst()
                .orElseThrow();
        customerService.stop();
        try {
            companion.publisher().refused(id, investor, "FUND_SUSPENDED");
            companion.publisher().accepted(UUID.randomUUID().toString(), investor);

            await().atMost(SOON).until(() -> companion.shownTo(investor) == 2);
            assertThat(found(CASES)).isEmpty();
        } finally {
            customerService.afterPropertiesSet(); // a consumer that was stopped is not started again
            customerService.start();
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(found(CASES)).containsExactly("PURCHASE_REFUSED"));
    }

    private List<String> found(String sql) {
        return companion.jdbc().sql(sql).param(investor).query((row, number) -> row.getString(1)).list();
    }

    private static long saidByOperations() {
        return companion.jdbc()
                .sql("SELECT coalesce(sum(notices), 0) FROM operations_tally")
                .query(Long.class)
                .single();
    }
}
