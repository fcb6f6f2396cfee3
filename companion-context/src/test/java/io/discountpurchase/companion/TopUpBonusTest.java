package io.discountpurchase.companion;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each test opens the campaign that it is about, and closes it. */
class TopUpBonusTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String SMALL_BUDGET = "small-budget";
    private static final String OVER = "over";
    private static final String LITTLE_EACH = "little-each";

    @TempDir
    static Path directory;

    private static RunningCompanion companion;
    private static HeardByWallet wallet;

    @BeforeAll
    static void start() throws Exception {
        companion = RunningCompanion.in(directory, Stream.of(
                campaign(0, SMALL_BUDGET, "100.00", "1000.00", "2026-12-31"),
                campaign(1, OVER, "100.00", "1000.00", "2026-11-19"),
                campaign(2, LITTLE_EACH, "1000.00", "40.00", "2026-12-31"))
                .flatMap(List::stream)
                .toArray(String[]::new));
        wallet = new HeardByWallet(companion.nameServer());
    }

    private static List<String> campaign(int number, String id, String budget, String most, String ends) {
        return Stream.of("id=" + id, "budget=" + budget, "each=100.00", "bonus=20.00", "most-per-investor=" + most,
                "begins=2026-11-01", "ends=" + ends)
                .map(field -> "--demo.campaigns[%d].%s".formatted(number, field))
                .toList();
    }

    @AfterAll
    static void stop() {
        wallet.close();
        companion.close();
    }

    @AfterEach
    void close() {
        Stream.of(SMALL_BUDGET, OVER, LITTLE_EACH).forEach(campaign -> change(campaign, "close", "the test is over"));
        await().atMost(SOON).untilAsserted(() -> assertThat(companion.failedChecks()).isEmpty());
    }

    @Test
    void a_budget_is_never_overspent_however_many_top_up_at_once_and_however_often_it_is_told() throws Exception {
        change(SMALL_BUDGET, "open", "November");
        List<String> topUps = IntStream.range(0, 20).mapToObj(number -> UUID.randomUUID().toString()).toList();
        for (String topUp : topUps) {
            companion.publisher().toppedUp(topUp, "investor-" + topUp, "100.00");
            companion.publisher().toppedUp(topUp, "investor-" + topUp, "100.00");
        }

        await().atMost(SOON)
                .until(() -> decisions(SMALL_BUDGET, "GRANTED").size() == 5
                        && decisions(SMALL_BUDGET, "BUDGET_USED_UP").size() == 15);
        assertThat(topUps).containsAll(decisions(SMALL_BUDGET, "GRANTED"));
        await().atMost(SOON).until(() -> wallet.topUps().containsAll(decisions(SMALL_BUDGET, "GRANTED")));
        assertThat(wallet.topUps()).doesNotContainAnyElementsOf(decisions(SMALL_BUDGET, "BUDGET_USED_UP"));
        JsonNode campaign = campaign(SMALL_BUDGET);
        assertThat(campaign.get("spent").asString()).isEqualTo("100.00");
        assertThat(campaign.get("left").asString()).isEqualTo("0.00");
        String refused = decisions(SMALL_BUDGET, "BUDGET_USED_UP").getFirst();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(texts("investor-" + refused)).containsExactly(
                        "Your top-up of 100.00 yuan earns no bonus: the campaign's budget is used up. The money is in your wallet as usual."));
    }

    @Test
    void who_tops_up_after_the_end_is_told_so_once() throws Exception {
        change(OVER, "open", "November");
        String investor = "late-" + UUID.randomUUID();
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        companion.publisher().toppedUp(first, investor, "500.00");
        companion.publisher().toppedUp(second, investor, "500.00");

        await().atMost(SOON).until(() -> decisions(OVER, "CAMPAIGN_OVER").containsAll(List.of(first, second)));
        await().atMost(SOON).untilAsserted(() -> assertThat(companion.failedChecks()).isEmpty());
        assertThat(texts(investor)).singleElement().asString().contains("the campaign is over");
    }

    @Test
    void an_investor_gets_no_more_than_the_campaign_gives_to_one() throws Exception {
        change(LITTLE_EACH, "open", "November");
        String investor = "eager-" + UUID.randomUUID();
        List<String> topUps = IntStream.range(0, 4).mapToObj(number -> UUID.randomUUID().toString()).toList();
        for (String topUp : topUps) {
            companion.publisher().toppedUp(topUp, investor, "100.00");
        }

        await().atMost(SOON)
                .until(() -> Stream.of("GRANTED", "INVESTOR_LIMIT")
                        .flatMap(outcome -> decisions(LITTLE_EACH, outcome).stream())
                        .filter(topUps::contains)
                        .count() == topUps.size());
        assertThat(decisions(LITTLE_EACH, "GRANTED")).filteredOn(topUps::contains).hasSize(2);
        await().atMost(SOON).until(() -> texts(investor).size() == 3);
        assertThat(texts(investor))
                .filteredOn(text -> text.contains("earns no bonus"))
                .singleElement()
                .asString()
                .contains("more than one investor can get");
    }

    @Test
    void a_closed_campaign_gives_nothing_and_says_nothing() throws Exception {
        String investor = "early-" + UUID.randomUUID();
        String before = UUID.randomUUID().toString();
        companion.publisher().toppedUp(before, investor, "100.00");
        await().atMost(SOON).until(() -> isTaken(before));
        change(LITTLE_EACH, "open", "November");
        String afterwards = UUID.randomUUID().toString();
        companion.publisher().toppedUp(afterwards, investor, "100.00");

        await().atMost(SOON).until(() -> decisions(LITTLE_EACH, "GRANTED").contains(afterwards));
        await().atMost(SOON).untilAsserted(() -> assertThat(companion.failedChecks()).isEmpty());
        assertThat(texts(investor)).hasSize(1);
        assertThat(companion.get("investor", "/campaigns").get("items"))
                .extracting(offer -> offer.get("campaignId").asString())
                .containsExactly(LITTLE_EACH);
    }

    @ParameterizedTest
    @CsvSource({"little-each, open, '', 400, REASON_REQUIRED", "nonesuch, open, why, 404, CAMPAIGN_NOT_FOUND",
            "little-each, close, why, 409, CAMPAIGN_UNCHANGED", "over, open, why, 409, ANOTHER_CAMPAIGN_OPEN"})
    void what_an_operator_cannot_do_is_refused_and_audited(String campaign, String change, String reason, int status,
            String code) {
        if (code.equals("ANOTHER_CAMPAIGN_OPEN")) {
            change(LITTLE_EACH, "open", "November");
        }

        JsonNode answer = change(campaign, change, reason);

        assertThat(answer.get("status").asInt()).isEqualTo(status);
        assertThat(answer.get("code").asString()).isEqualTo(code);
        JsonNode audited = companion.get("operator", "/transaction-centre/actions").get("items").get(0);
        assertThat(audited.get("subject").asString()).isEqualTo("campaign-" + campaign);
        assertThat(code).endsWith(audited.get("outcome").asString());
    }

    private static List<String> decisions(String campaign, String outcome) {
        return companion.jdbc()
                .sql("SELECT top_up_id FROM campaign_decision WHERE campaign_id = ? AND outcome = ?")
                .params(campaign, outcome)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static boolean isTaken(String topUpId) {
        return companion.jdbc()
                .sql("SELECT EXISTS (SELECT 1 FROM transaction_inbox WHERE transaction_id = ?)")
                .param("WalletToppedUp:" + topUpId)
                .query(Boolean.class)
                .single();
    }

    private static JsonNode campaign(String id) {
        return companion.get("operator", "/operations/campaigns")
                .get("items")
                .valueStream()
                .filter(item -> item.get("campaignId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What an investor is told of bonuses. */
    private static List<String> texts(String investor) {
        return companion.get(investor, "/notices")
                .get("items")
                .valueStream()
                .filter(notice -> notice.get("kind").asString().startsWith("BONUS_"))
                .map(notice -> notice.get("text").asString())
                .toList();
    }

    private static JsonNode change(String campaign, String change, String reason) {
        return companion.post("operator", "/operations/campaigns/%s/%s".formatted(campaign, change),
                "{\"reason\":\"%s\"}".formatted(reason));
    }
}
