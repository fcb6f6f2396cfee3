package io.discountpurchase.companion;

import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.transactioncentre.TransactionCentre;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each test has one notice that breaks a rule: a fund calls itself 保本. */
class ComplianceTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    static Path directory;

    private static RunningCompanion companion;

    private final String purchaseId = UUID.randomUUID().toString();
    private final String investor = "investor-" + purchaseId;
    private JsonNode review;

    @BeforeAll
    static void start() throws Exception {
        companion = RunningCompanion.in(directory);
    }

    @AfterAll
    static void stop() {
        companion.close();
    }

    @BeforeEach
    void a_notice_promises_too_much() throws Exception {
        funded();
        review = await().atMost(SOON).until(() -> mine("WAITING"), mine -> mine.size() == 1).getFirst();
    }

    private void funded() throws Exception {
        companion.publisher()
                .send("wallet-events", purchaseId, new DiscountPurchaseFundedIntegrationEvent(1, purchaseId, investor,
                        "保本理财", "10000.00", null, "WALLET", "2026-11-20T02:00:00Z"));
    }

    @Test
    void it_waits_for_a_person_with_what_was_found_while_others_pass() throws Exception {
        companion.publisher().accepted(purchaseId, investor);

        await().atMost(SOON).until(() -> companion.shownTo(investor) == 1);
        assertThat(review.at("/findings/0/rule").asString()).isEqualTo("FORBIDDEN_PROMISE");
        assertThat(review.at("/findings/0/detail").asString()).isEqualTo("保本");
        assertThat(review.get("findings")).hasSize(1);
        assertThat(review.get("text").asString()).contains("保本理财");
        assertThat(review.get("kind").asString()).isEqualTo("PURCHASE_FUNDED");
        assertThat(companion.get(investor, "/notices").at("/items/0/kind").asString()).isEqualTo("PURCHASE_ACCEPTED");
        assertThat(mine("APPROVED")).as("by the rules").singleElement().satisfies(approved -> {
            assertThat(approved.get("decidedBy").isNull()).isTrue();
            assertThat(approved.get("findings")).isEmpty();
        });
        await().atMost(SOON).untilAsserted(() -> assertThat(companion.failedChecks()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"approve, APPROVED, 1", "reject, REJECTED, 0"})
    void a_person_decides_once_with_a_reason(String decision, String state, int shown) throws Exception {
        assertThat(code(decide(decision, ""))).isEqualTo("REASON_REQUIRED");
        assertThat(code(decide(decision, "x".repeat(501)))).isEqualTo("REASON_TOO_LONG");
        assertThat(companion.shownTo(investor)).isZero();

        JsonNode decided = decide(decision, "read it");

        assertThat(decided.get("state").asString()).isEqualTo(state);
        assertThat(decided.get("decidedBy").asString()).isEqualTo("operator");
        assertThat(decided.get("reason").asString()).isEqualTo("read it");
        assertThat(audited()).isEqualTo(decision.toUpperCase(Locale.ROOT) + "_NOTICE read it DONE");
        assertThat(code(decide("approve", "again"))).isEqualTo("REVIEW_DECIDED");
        assertThat(code(decide("reject", "again"))).isEqualTo("REVIEW_DECIDED");
        assertThat(audited()).isEqualTo("REJECT_NOTICE again REVIEW_DECIDED");
        assertThat(mine("WAITING")).isEmpty();
        assertThat(companion.shownTo(investor)).isEqualTo(shown);
        assertThat(companion.failedChecks()).isEmpty();
    }

    @Test
    void what_is_rejected_stays_hidden_whatever_comes_again() throws Exception {
        decide("reject", "no fund is safe");
        long before = duplicates();

        funded();
        companion.application().getBean(TransactionCentre.class).resend(review.get("noticeId").asString());

        await().atMost(SOON).until(() -> duplicates() >= before + 3);
        assertThat(companion.shownTo(investor)).isZero();
        assertThat(mine("REJECTED")).hasSize(1);
    }

    /** The funding for the notice, and what is written of it for compliance and for orchestration. */
    private static long duplicates() {
        return Long.parseLong(companion.get("operator", "/operations/figures")
                .at("/figures/duplicatesSuppressed")
                .asString());
    }

    @Test
    void of_many_who_decide_at_once_one_does() {
        List<JsonNode> answers = IntStream.range(0, 6)
                .mapToObj(number -> CompletableFuture
                        .supplyAsync(() -> decide(number % 2 == 0 ? "approve" : "reject", "number " + number)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(answer -> answer.has("code"))
                .hasSize(5)
                .allSatisfy(answer -> assertThat(code(answer)).isEqualTo("REVIEW_DECIDED"));
        assertThat(companion.failedChecks()).isEmpty();
    }

    @Test
    void the_books_show_a_notice_that_is_shown_against_its_review() {
        String change = "UPDATE notice SET state = ? WHERE investor_id = ?";
        companion.jdbc().sql(change).params("PUBLISHED", investor).update();
        try {
            assertThat(companion.failedChecks())
                    .containsExactly("7 notices shown or held back against their review");
        } finally {
            companion.jdbc().sql(change).params("IN_REVIEW", investor).update();
        }
    }

    @ParameterizedTest
    @CsvSource({"/operations/reviews/00000000-0000-4000-8000-000000000000/approve, REVIEW_NOT_FOUND",
            "/operations/reviews/17/approve, PARAMETER_FORMAT"})
    void what_is_not_under_review_cannot_be_decided(String path, String code) {
        assertThat(code(companion.post("operator", path, "{\"reason\":\"x\"}"))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"page=-1, PAGE_RANGE", "size=101, PAGE_RANGE", "page=x, PAGE_RANGE", "state=LOST, PARAMETER_FORMAT"})
    void a_list_that_cannot_be_is_refused(String query, String code) {
        assertThat(code(companion.get("operator", "/operations/reviews?" + query))).isEqualTo(code);
    }

    @Test
    void investors_neither_see_reviews_nor_decide() {
        for (String call : List.of("/operations/reviews", "/operations/data-records", "/operations/data-counts")) {
            companion.http()
                    .get()
                    .uri(call)
                    .headers(headers -> headers.setBearerAuth(companion.tokens().investor(investor)))
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    private JsonNode decide(String decision, String reason) {
        return companion.post("operator",
                "/operations/reviews/" + review.get("noticeId").asString() + "/" + decision,
                "{\"reason\":\"%s\"}".formatted(reason));
    }

    private static String code(JsonNode answer) {
        return answer.path("code").asString("none");
    }

    private static String audited() {
        JsonNode action = companion.get("operator", "/transaction-centre/actions").at("/items/0");
        return "%s %s %s".formatted(action.get("action").asString(), action.get("reason").asString(),
                action.get("outcome").asString());
    }

    private List<JsonNode> mine(String state) {
        return companion.get("operator", "/operations/reviews?size=100&state=" + state)
                .get("items")
                .valueStream()
                .filter(item -> item.get("investorId").asString().equals(investor))
                .toList();
    }
}
