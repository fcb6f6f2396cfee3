package io.discountpurchase.companion;

import org.apache.rocketmq.spring.support.DefaultRocketMQListenerContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static io.discountpurchase.companion.notice.DeskGroups.COMPLIANCE;
import static io.discountpurchase.companion.notice.DeskGroups.CUSTOMER_SERVICE;
import static io.discountpurchase.companion.notice.DeskGroups.OPERATIONS;
import static io.discountpurchase.companion.notice.DeskGroups.ORCHESTRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Departments that work together by topic and tag: each hears what concerns it, by itself. */
class DesksTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String DATA_CENTRE = "companion-data-companion";
    private static final int MANY = 40;
    /** Of each topic; the messages are spread over them. */
    private static final int QUEUES = 4;
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
            assertThat(lyingOn("customer-service")).contains("PURCHASE_REFUSED");
            assertThat(lyingOn("orchestration")).contains("PURCHASE_ACCEPTED", "WALLET_FILLED");
        });
        assertThat(companion.get("operator", "/operations/desks/operations").at("/items/0/kind").asString())
                .isEqualTo("BONUS_GRANTED");
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

    /** Consumers look at the tags once more, so that only the broker can tell what it has handed out. */
    @Test
    void the_broker_hands_a_desk_nothing_that_it_has_not_subscribed_to() throws Exception {
        long toCustomerService = companion.handedTo(CUSTOMER_SERVICE);
        long toOperations = companion.handedTo(OPERATIONS);
        long toOrchestration = companion.handedTo(ORCHESTRATION);
        for (int number = 0; number < MANY; number++) {
            companion.publisher().accepted(UUID.randomUUID().toString(), investor);
        }
        await().atMost(SOON).until(() -> companion.shownTo(investor) == MANY);
        companion.publisher().refused(id, investor, "FUND_SUSPENDED");
        companion.publisher().toppedUp(UUID.randomUUID().toString(), investor, "100.00");

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(taken(CUSTOMER_SERVICE)).containsExactly("PURCHASE_REFUSED");
            assertThat(taken(OPERATIONS)).containsExactly("BONUS_GRANTED");
            assertThat(taken(ORCHESTRATION)).hasSize(MANY + 1).contains("WALLET_FILLED");
        });
        assertThat(companion.handedTo(ORCHESTRATION) - toOrchestration).isGreaterThan(MANY);
        assertThat(companion.handedTo(CUSTOMER_SERVICE) - toCustomerService).isLessThan(MANY / QUEUES);
        assertThat(companion.handedTo(OPERATIONS) - toOperations).isLessThan(MANY / QUEUES);
    }

    @ParameterizedTest
    @ValueSource(strings = {OPERATIONS, CUSTOMER_SERVICE, ORCHESTRATION, COMPLIANCE, DATA_CENTRE})
    void a_desk_that_was_away_catches_up_and_holds_up_nobody(String away) throws Exception {
        DefaultRocketMQListenerContainer desk = subscriptionOf(away);
        desk.stop();
        try {
            companion.publisher().refused(id, investor, "FUND_SUSPENDED");
            companion.publisher().accepted(UUID.randomUUID().toString(), investor);
            companion.publisher().toppedUp(UUID.randomUUID().toString(), investor, "100.00");

            Stream.of(OPERATIONS, CUSTOMER_SERVICE, ORCHESTRATION, COMPLIANCE, DATA_CENTRE)
                    .filter(other -> !other.equals(away))
                    .forEach(this::awaitEverything);
            assertThat(taken(away)).isEmpty();
        } finally {
            desk.afterPropertiesSet(); // a consumer that was stopped is not started again
            desk.start();
        }
        awaitEverything(away);
    }

    private static DefaultRocketMQListenerContainer subscriptionOf(String desk) {
        return companion.application()
                .getBeansOfType(DefaultRocketMQListenerContainer.class)
                .values()
                .stream()
                .filter(container -> container.getConsumerGroup().equals(desk))
                .findFirst()
                .orElseThrow();
    }

    private void awaitEverything(String desk) {
        List<String> everything = switch (desk) {
            case OPERATIONS -> List.of("BONUS_GRANTED");
            case CUSTOMER_SERVICE -> List.of("PURCHASE_REFUSED");
            case ORCHESTRATION -> List.of("PURCHASE_ACCEPTED", "WALLET_FILLED");
            case COMPLIANCE -> List.of("BONUS_GRANTED", "PURCHASE_ACCEPTED", "WALLET_FILLED");
            default -> List.of("BONUS_GRANTED", "PURCHASE_ACCEPTED", "PURCHASE_REFUSED", "WALLET_FILLED");
        };
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(taken(desk)).containsExactlyInAnyOrderElementsOf(everything));
    }

    /** The kinds of this test's notices that have come to a desk, each as often as it had an effect there. */
    private List<String> taken(String desk) {
        return desk.equals(DATA_CENTRE)
                ? found("""
                        SELECT kind FROM notice JOIN data_record
                        ON transaction_id = 'NoticeWritten:' || CAST(notice_key AS VARCHAR)
                        WHERE notice.investor_id = ?""")
                : found("""
                        SELECT kind FROM notice JOIN transaction_inbox
                        ON transaction_id = 'NoticeWritten:' || CAST(notice_key AS VARCHAR) AND consumer = '%s'
                        WHERE investor_id = ?""".formatted(desk));
    }

    /** What an operator sees there of this test's investor. */
    private List<String> lyingOn(String desk) {
        return companion.get("operator", "/operations/desks/" + desk + "?size=100")
                .get("items")
                .valueStream()
                .filter(item -> item.get("investorId").asString().equals(investor))
                .map(item -> item.get("kind").asString())
                .toList();
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
