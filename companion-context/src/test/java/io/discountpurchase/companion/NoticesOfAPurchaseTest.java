package io.discountpurchase.companion;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.assertj.core.groups.Tuple;
import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

class NoticesOfAPurchaseTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

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
        HTTP.shutdownNow();
        companion.close();
    }

    @Test
    void tellsAPurchaseFromFundedToConfirmedNewestFirst() throws Exception {
        companion.publisher().funded(purchaseId, investor);
        companion.publisher().accepted(purchaseId, investor);
        companion.publisher().confirmed(purchaseId, investor);

        assertThat(notices(3, "en")).extracting("kind", "tag", "state", "purchaseId", "at")
                .containsExactly(
                        row("PURCHASE_CONFIRMED", "TagC", "2026-11-23T02:00:00Z"),
                        row("PURCHASE_ACCEPTED", "TagC", "2026-11-20T02:00:01Z"),
                        row("PURCHASE_FUNDED", "TagC", "2026-11-20T02:00:00Z"));
    }

    private Tuple row(String kind, String tag, String at) {
        return tuple(kind, tag, "PUBLISHED", purchaseId, at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en    | Purchase not possible | Fund 519066 could not be bought: purchases of it are suspended. Your 10000.00 yuan stays in your wallet; you may buy again or withdraw it.",
            "zh-CN | 申购未成功 | 基金 519066 未能买入：该基金暂停申购。您的 10000.00 元仍在钱包中，可再次购买或转出。",
            "fr    | Purchase not possible | Fund 519066 could not be bought: purchases of it are suspended. Your 10000.00 yuan stays in your wallet; you may buy again or withdraw it."})
    void speaksTheLanguageOfTheReader(String language, String title, String text) throws Exception {
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");

        assertThat(notices(1, language)).singleElement().satisfies(notice -> {
            assertThat(notice).containsEntry("tag", "TagB").containsEntry("title", title).containsEntry("text", text);
        });
    }

    @Test
    void showsTheCodeOfARefusalThatHasNoWordsYet() throws Exception {
        companion.publisher().refused(purchaseId, investor, "FUND_MERGED");

        assertThat(notices(1, "en")).extracting("text")
                .first()
                .asString()
                .contains("could not be bought: FUND_MERGED.");
    }

    @Test
    void writesOneNoticeForAMessageDeliveredTwice() throws Exception {
        long before = figure("duplicatesSuppressed");
        companion.publisher().accepted(purchaseId, investor);
        companion.publisher().accepted(purchaseId, investor);

        await().atMost(SOON).until(() -> figure("duplicatesSuppressed") == before + 1);
        assertThat(notices(1, "en")).hasSize(1);
        await().atMost(SOON).untilAsserted(() -> assertThat(failedChecks()).isEmpty());
    }

    @Test
    void showsTheOperatorThatANoticeIsGone() throws Exception {
        companion.publisher().accepted(purchaseId, investor);
        assertThat(notices(1, "en")).hasSize(1);
        await().atMost(SOON).untilAsserted(() -> assertThat(failedChecks()).isEmpty());
        JdbcClient jdbc = companion.application().getBean(JdbcClient.class);
        jdbc.sql("CREATE TABLE kept_notices AS SELECT * FROM notice").update();
        try {
            jdbc.sql("DELETE FROM notice WHERE business_key = ?").param(purchaseId).update();

            assertThat(failedChecks()).containsExactly("7 messages taken = notices");
        } finally {
            jdbc.sql("DELETE FROM notice").update();
            jdbc.sql("INSERT INTO notice SELECT * FROM kept_notices").update();
            jdbc.sql("DROP TABLE kept_notices").update();
        }
    }

    @Test
    void tellsThatTheMoneyIsBackWhenAPurchaseIsCancelledOrNotConfirmed() throws Exception {
        companion.publisher().cancelled(purchaseId, investor);
        companion.publisher().notConfirmed(UUID.randomUUID().toString(), investor);

        assertThat(notices(2, "en")).extracting("kind", "tag", "text")
                .containsExactly(
                        tuple("PURCHASE_NOT_CONFIRMED", "TagB",
                                "The fund company could not confirm your purchase of fund 110011: it is being liquidated. The 10000.00 yuan is back in your wallet; you may buy again or withdraw it."),
                        tuple("PURCHASE_CANCELLED", "TagC",
                                "You have cancelled your purchase of fund 110011. The 10000.00 yuan is in your wallet; you may buy again or withdraw it."));
        assertThat(notices(2, "zh-CN")).extracting("title").containsExactly("申购未确认", "已撤单");
    }

    @Test
    void tellsOnceWhatARedemptionHasPaid() throws Exception {
        String redemptionId = UUID.randomUUID().toString();
        companion.publisher().redeemed(redemptionId, investor);
        companion.publisher().redeemed(redemptionId, investor);
        companion.publisher().confirmed(purchaseId, investor);

        assertThat(notices(2, "en")).extracting("kind", "tag", "purchaseId", "redemptionId", "text")
                .containsExactly(tuple("REDEMPTION_CONFIRMED", "TagC", null, redemptionId,
                        "9837.46 shares of fund 110011 are redeemed at a net asset value of 1.0200. After a fee of 150.51 yuan, 9883.70 yuan is in your wallet."),
                        tuple("PURCHASE_CONFIRMED", "TagC", purchaseId, null,
                                "You hold 9837.46 new shares of fund 110011, bought for 10000.00 yuan at a net asset value of 1.0150."));
        assertThat(notices(2, "zh-CN")).extracting("title").containsExactly("赎回已到账", "份额已确认");
    }

    @Test
    void findsWhatIsSaidOfOneTopUpOrPurchase() throws Exception {
        String topUp = UUID.randomUUID().toString();
        companion.publisher().toppedUp(topUp, investor, "100.00");
        companion.publisher().accepted(purchaseId, investor);
        companion.publisher().accepted(UUID.randomUUID().toString(), investor);
        notices(3, "en");

        assertThat(companion.get(investor, "/notices?about=" + purchaseId).get("items")).singleElement()
                .satisfies(notice -> assertThat(notice.get("purchaseId").asString()).isEqualTo(purchaseId));
        assertThat(companion.get(investor, "/notices?tag=TagB&about=" + purchaseId).get("total").asInt()).isZero();
        assertThat(companion.get("another", "/notices?about=" + purchaseId).get("total").asInt()).isZero();
        assertThat(companion.get(investor, "/notices?about=' OR 1=1").get("total").asInt()).isZero();
    }

    @Test
    void parksWhatItCannotReadAndTakesTheRest() throws Exception {
        var sort = OutboundMessage.of(purchaseId, new FundPurchaseAcceptedIntegrationEvent(1, purchaseId, investor,
                "110011", "10000.00", "9985.02", "14.98", "2026-11-20", "2026-11-23", "2026-11-20T02:00:01Z"));
        companion.publisher().send("fund-trading-events", sort, "no JSON".getBytes(UTF_8));
        companion.publisher().confirmed(purchaseId, investor);

        assertThat(notices(1, "en")).extracting("kind").containsExactly("PURCHASE_CONFIRMED");
        await().atMost(SOON).untilAsserted(() -> assertThat(parked()).contains(purchaseId).contains("NOT_JSON"));
    }

    @Test
    void tellsThePagesOfNoticesAndOfWhatIsReadOfThem() throws Exception {
        List<String> told = changes();
        companion.publisher().refused(purchaseId, investor, "FUND_SUSPENDED");

        await().atMost(SOON).until(() -> told.stream().anyMatch(change -> isOf("notices", change)));
        Map<String, Object> refusal = notices(1, "en").getFirst();
        assertThat(refusal).containsEntry("seen", false);
        assertThat(unread(investor)).isEqualTo(1);
        assertThat(told).noneMatch(change -> isOf("unread", change));

        see("another-" + investor, "{\"noticeIds\":[" + refusal.get("noticeId") + "]}");
        assertThat(unread(investor)).isEqualTo(1);
        see(investor, "{\"noticeIds\":[" + refusal.get("noticeId") + "]}");

        assertThat(unread(investor)).isZero();
        assertThat(notices(1, "en").getFirst()).containsEntry("seen", true);
        await().atMost(SOON).until(() -> told.stream().anyMatch(change -> isOf("unread", change)));
    }

    @Test
    void readsWhatIsOlderToo() throws Exception {
        companion.publisher().accepted(purchaseId, investor);
        companion.publisher().confirmed(purchaseId, investor);
        notices(2, "en");

        see(investor, "{\"noticeIds\":[],\"tag\":\"TagB\",\"before\":\"2026-11-23T02:00:00Z\"}");
        assertThat(unread(investor)).isEqualTo(2);
        see(investor, "{\"noticeIds\":[],\"before\":\"2026-11-23T02:00:00Z\"}");

        assertThat(notices(2, "en")).extracting("kind", "seen")
                .containsExactly(tuple("PURCHASE_CONFIRMED", false), tuple("PURCHASE_ACCEPTED", true));
    }

    @Test
    void showsTheNoticesOfOneTeam() throws Exception {
        companion.publisher().accepted(purchaseId, investor);
        companion.publisher().refused(UUID.randomUUID().toString(), investor, "FUND_SUSPENDED");
        notices(2, "en");

        Map<String, Object> service = get("/notices?tag=TagB", companion.tokens().investor(investor), "en");

        assertThat(items(service)).extracting("kind").containsExactly("PURCHASE_REFUSED");
        assertThat(service).containsEntry("total", 1);
    }

    private boolean isOf(String topic, String change) {
        return change.contains('"' + investor + '"') && change.contains('"' + topic + '"');
    }

    /** The lines of the stream that the edge follows, once it is open. */
    private static List<String> changes() {
        List<String> lines = new CopyOnWriteArrayList<>();
        HttpRequest stream = HttpRequest.newBuilder(URI.create(companion.url() + "/transaction-centre/changes"))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + companion.tokens().edge())
                .build();
        CompletableFuture<?> unused = HTTP.sendAsync(stream, HttpResponse.BodyHandlers.ofLines())
                .thenAcceptAsync(answer -> answer.body().forEach(lines::add), Thread::startVirtualThread);
        await().atMost(SOON).until(() -> lines.contains(":connected"));
        return lines;
    }

    private static int unread(String investorId) {
        return (int) get("/notices/unread", companion.tokens().investor(investorId), "en").getOrDefault("unread", -1);
    }

    private static void see(String investorId, String seen) {
        companion.http()
                .post()
                .uri("/notices/seen")
                .headers(headers -> headers.setBearerAuth(companion.tokens().investor(investorId)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(seen)
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    @Test
    void showsAnInvestorNothingOfOthers() throws Exception {
        companion.publisher().accepted(purchaseId, investor);
        companion.publisher().accepted(UUID.randomUUID().toString(), "another-" + investor);

        assertThat(notices(1, "en")).extracting("purchaseId").containsExactly(purchaseId);
        assertThat(page("a-third-" + investor, "en").get("total")).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "page=x", "size=0", "size=101"})
    void refusesAPageThatCannotBe(String query) {
        companion.http()
                .get()
                .uri("/notices?" + query)
                .headers(headers -> headers.setBearerAuth(companion.tokens().investor(investor)))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("PAGE_RANGE");
    }

    @Test
    void letsNobodyInWithoutATokenOfTheEdge() {
        companion.http().get().uri("/notices").exchange().expectStatus().isUnauthorized();
        String foreign = companion.tokens().issuedBy("somebody").investor(investor);
        companion.http()
                .get()
                .uri("/notices")
                .headers(headers -> headers.setBearerAuth(foreign))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void keepsTheOperatorsCallsFromInvestors() {
        for (String call : List.of("/operations/figures", "/transaction-centre/dead-letters",
                "/transaction-centre/changes")) {
            companion.http()
                    .get()
                    .uri(call)
                    .headers(headers -> headers.setBearerAuth(companion.tokens().investor(investor)))
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Test
    void tellsItsHealthToEverybody() {
        companion.http().get().uri("/actuator/health").exchange().expectStatus().isOk();
    }

    @Test
    void runsWithoutAxon() {
        assertThat(companion.application().getBeanProvider(CommandBus.class).stream()).isEmpty();
    }

    private List<Map<String, Object>> notices(int expected, String language) {
        return await().atMost(SOON).until(() -> items(page(investor, language)), items -> items.size() == expected);
    }

    @SuppressWarnings("unchecked") // JSON objects in a JSON array
    private static List<Map<String, Object>> items(Map<String, Object> page) {
        return (List<Map<String, Object>>) page.getOrDefault("items", List.of());
    }

    private static Map<String, Object> page(String investorId, String language) {
        return get("/notices", companion.tokens().investor(investorId), language);
    }

    private static Map<String, Object> figures() {
        return get("/operations/figures", companion.tokens().operator(), "en");
    }

    private static List<String> failedChecks() {
        return ((List<?>) figures().getOrDefault("checks", List.of())).stream()
                .map(Map.class::cast)
                .filter(check -> !Boolean.TRUE.equals(check.get("ok")))
                .map(check -> String.valueOf(check.get("name")))
                .toList();
    }

    private static long figure(String name) {
        return Long.parseLong(String.valueOf(((Map<?, ?>) figures().getOrDefault("figures", Map.of())).get(name)));
    }

    private static String parked() {
        return String.valueOf(get("/transaction-centre/dead-letters", companion.tokens().operator(), "en"));
    }

    private static Map<String, Object> get(String path, String token, String language) {
        Map<String, Object> body = companion.http().get().uri(path).headers(headers -> {
            headers.setBearerAuth(token);
            headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        })
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody();
        return body == null ? Map.of() : body;
    }
}
