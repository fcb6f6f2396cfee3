package io.discountpurchase.companion;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class DataCentreTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    static Path directory;

    private static RunningCompanion companion;

    private final String purchaseId = UUID.randomUUID().toString();
    private final String investor = "investor-" + purchaseId;

    @BeforeAll
    static void start() throws Exception {
        companion = RunningCompanion.in(directory);
    }

    @AfterAll
    static void stop() {
        companion.close();
    }

    @Test
    void everything_about_a_purchase_is_found_once_under_its_id_its_investor_and_its_type() throws Exception {
        companion.publisher().funded(purchaseId, investor);
        companion.publisher().funded(purchaseId, investor);
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");

        for (String text : List.of(purchaseId, investor)) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(records("text=" + text)).extracting(DataCentreTest::signature)
                            .containsExactlyInAnyOrder("wallet-events DiscountPurchaseFunded DiscountPurchaseFunded",
                                    "fund-trading-events FundPurchaseRefused FundPurchaseRefused",
                                    "companion-events TagC NoticeWritten", "companion-events TagB NoticeWritten"));
        }
        assertThat(records("text=NoticeWritten&tag=TagB")).extracting(DataCentreTest::signature)
                .contains("companion-events TagB NoticeWritten")
                .doesNotContain("companion-events TagC NoticeWritten");
        assertThat(records("topic=wallet-events&text=" + investor)).singleElement()
                .satisfies(record -> assertThat(record.get("body").asString()).contains("\"amount\":\"10000.00\""));
        JsonNode first = companion.get("operator", "/operations/data-records?size=3&text=" + investor);
        assertThat(first.get("total").asInt()).isEqualTo(4);
        assertThat(first.get("items")).hasSize(3);
        assertThat(companion.get("operator", "/operations/data-records?size=3&page=1&text=" + investor).get("items"))
                .hasSize(1);
    }

    @Test
    void a_timeline_is_told_what_flowed_but_not_what_was_in_it() throws Exception {
        companion.publisher().funded(purchaseId, investor);
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(companion.get("operator", "/data-records/" + purchaseId)).hasSize(4)
                        .allSatisfy(flown -> assertThat(flown.has("body")).isFalse())
                        .extracting(flown -> flown.get("topic").asString() + " " + flown.get("tag").asString())
                        .containsExactlyInAnyOrder("wallet-events DiscountPurchaseFunded",
                                "fund-trading-events FundPurchaseRefused", "companion-events TagC",
                                "companion-events TagB"));
        companion.http()
                .get()
                .uri("/data-records/" + purchaseId)
                .headers(headers -> headers.setBearerAuth(companion.tokens().investor(investor)))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void what_nobody_can_read_is_kept_as_it_came() throws Exception {
        var sort = OutboundMessage.of(purchaseId, new FundPurchaseAcceptedIntegrationEvent(1, purchaseId, investor,
                "110011", "10000.00", "9985.02", "14.98", "2026-11-20", "2026-11-23", "2026-11-20T02:00:01Z"));
        companion.publisher().send("fund-trading-events", sort, ("no JSON\u0000" + "x".repeat(5000)).getBytes(UTF_8));

        await().atMost(SOON).until(() -> records("text=" + purchaseId).size() == 1);
        assertThat(records("text=" + purchaseId).getFirst().get("body").asString()).startsWith("no JSON\uFFFDxxx")
                .hasSize(4000);
    }

    @Test
    void messages_are_counted_by_hour_topic_and_tag() throws Exception {
        long before = refusals();
        Instant sent = Instant.now();
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");
        companion.publisher().refused(UUID.randomUUID().toString(), investor, "FUND_SUSPENDED");

        await().atMost(SOON).until(() -> refusals() == before + 2);
        assertThat(companion.get("operator", "/operations/data-counts").at("/items/0/hour").asString())
                .satisfies(hour -> assertThat(Duration.between(Instant.parse(hour), sent))
                        .isBetween(Duration.ofHours(-1), Duration.ofHours(1)))
                .endsWith(":00:00Z");
    }

    private static long refusals() {
        return companion.get("operator", "/operations/data-counts")
                .get("items")
                .valueStream()
                .filter(count -> count.get("topic").asString().equals("fund-trading-events")
                        && count.get("tag").asString().equals("FundPurchaseRefused"))
                .mapToLong(count -> count.get("messages").asLong())
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=nobody", "topic=none", "tag=' OR 1=1", "text=\u0000", "page=7"})
    void what_is_not_there_is_an_empty_page(String query) {
        assertThat(records(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "size=0", "size=101", "page=x"})
    void a_page_that_cannot_be_is_refused(String query) {
        assertThat(companion.get("operator", "/operations/data-records?" + query).get("code").asString())
                .isEqualTo("PAGE_RANGE");
    }

    private static String signature(JsonNode message) {
        return "%s %s %s".formatted(message.get("topic").asString(), message.get("tag").asString(),
                message.get("type").asString());
    }

    private static List<JsonNode> records(String query) {
        return companion.get("operator", "/operations/data-records?" + query).get("items").valueStream().toList();
    }
}
