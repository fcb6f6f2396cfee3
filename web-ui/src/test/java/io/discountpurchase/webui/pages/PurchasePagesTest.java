package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContext.Call;
import io.discountpurchase.webui.fake.FakeContexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import static io.discountpurchase.webui.fake.FakeContexts.PURCHASE_ID;
import static io.discountpurchase.webui.fake.FakeContexts.QUOTE_ID;
import static io.discountpurchase.webui.fake.FakeContexts.step;
import static org.assertj.core.api.Assertions.assertThat;

/** Alice buys with a browser that runs no scripts. */
class PurchasePagesTest extends EdgeTest {
    private static final String FORM = "/funds/110011/discount-purchases";
    private Browser alice = new Browser(this::at);

    @Autowired
    private DemoClock demoClock;

    @BeforeEach
    void logIn() {
        alice.logIn("alice");
    }

    @Test
    void sortsTheMarketAndKeepsWhatWasSearched() {
        CONTEXTS.fundTrading.answers("GET /funds",
                FakeContexts.page(FakeContexts.fund("OPEN")).replace("\"total\":1", "\"total\":41"));
        String page = alice.open("/funds?query=a%26b&type=EQUITY&sort=NAV&descending=true").text();

        assertThat(CONTEXTS.fundTrading.calls()).anyMatch(
                call -> "query=a&b&type=EQUITY&sort=NAV&descending=true&page=0&size=20".equals(call.query()));
        assertThat(page).contains("▲ +7.64%", "sort=NAV&amp;descending=false", "sort=YEAR_GROWTH&amp;descending=true",
                "sort=NAME&amp;descending=false", "sort=SEVEN_DAY_YIELD&amp;descending=true",
                "/funds?query=a%26b&amp;type=EQUITY&amp;sort=NAV&amp;descending=true&amp;page=1&amp;size=20");
        assertThat(alice.open("/funds?sort=LUCK").text()).contains("SORT_UNKNOWN");
    }

    @Test
    void seesBothWaysSideBySide() {
        String page = alice.open("/funds/110011/purchase?amount=10000").text();

        assertThat(page).contains(">1.50%<", ">0.15%<", "¥147.78", "¥14.98", "¥9,852.22", "¥9,985.02", "9,706.62",
                "9,837.46", "¥132.80");
        assertThat(page).contains("Buy with one click for ¥10,000.00");
    }

    @Test
    void placesThePurchaseAndIsLedToItsProgress() {
        Answer answer = alice.submit(alice.open("/funds/110011/purchase?amount=10000"), FORM, Map.of());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/purchases/" + PURCHASE_ID);
        assertThat(placed().getFirst().body()).contains("\"quoteId\":\"" + QUOTE_ID + "\"", "\"amount\":\"10000.00\"");
    }

    @Test
    void sendsTheSameKeyWhenTheFormIsSentTwice() {
        Answer page = alice.open("/funds/110011/purchase?amount=10000");
        alice.submit(page, FORM, Map.of());
        alice.submit(page, FORM, Map.of());

        assertThat(placed()).hasSize(2)
                .extracting(call -> call.header("Idempotency-Key"))
                .containsOnly(Browser.hiddenFields(page, FORM).get("requestId"));
    }

    @Test
    void sendsAnotherKeyWithAnotherForm() {
        alice.submit(alice.open("/funds/110011/purchase?amount=10000"), FORM, Map.of());
        alice.submit(alice.open("/funds/110011/purchase?amount=10000"), FORM, Map.of());

        assertThat(placed()).extracting(call -> call.header("Idempotency-Key")).doesNotHaveDuplicates();
    }

    @Test
    void buysFromTheWalletByHand() {
        Answer answer = alice.submit(alice.open("/funds/110011/purchase?amount=10000"),
                "/funds/110011/wallet-purchases",
                Map.of());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(placed().getFirst().body()).contains("\"route\":\"WALLET\"");
    }

    @ParameterizedTest
    @CsvSource({"abc, AMOUNT_FORMAT", "-1, AMOUNT_NOT_POSITIVE", "1.001, AMOUNT_SCALE"})
    void isToldWhatIsWrongWithAnAmount(String amount, String code) {
        String page = alice.open("/funds/110011/purchase?amount=" + amount).text();

        assertThat(page).contains("data-code=\"" + code + "\"").doesNotContain("data-testid=\"confirm\"");
    }

    @Test
    void isToldWhyThereIsNoQuote() {
        CONTEXTS.fundTrading.refuses("POST /quotes", 422, "FUND_SUSPENDED");

        assertThat(alice.open("/funds/110011/quote?amount=10000", "HX-Request", "true").text())
                .contains("data-code=\"FUND_SUSPENDED\"", "words of the context")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @CsvSource({"FUND_SUSPENDED, ''", "FUND_LIQUIDATED, ''", "DISCOUNT_NOT_AVAILABLE, ''", "SUITABILITY, fundCode",
            "ABOVE_DAILY_LIMIT, amount"})
    void seesWhyAFundCannotBeBought(String code, String field) {
        CONTEXTS.fundTrading.refuses("GET /funds/110011/purchase-terms", 422, code, field);

        assertThat(alice.open("/funds/110011").text())
                .contains("data-code=\"" + code + "\"", "words of the context", "disabled aria-describedby=\"blocked\"")
                .doesNotContain("href=\"/funds/110011/purchase\"");
    }

    @Test
    void isAskedOnTheFormAboutARiskThatCanBeConfirmed() {
        CONTEXTS.fundTrading.refuses("GET /funds/110011/purchase-terms", 422, "SUITABILITY", "riskConfirmed");

        assertThat(alice.open("/funds/110011").text()).contains("href=\"/funds/110011/purchase\"");
    }

    @Test
    void isWarnedOfARiskAboveTheOwnLevelAndConfirmsIt() {
        CONTEXTS.fundTrading.refuses("POST /quotes", 422, "SUITABILITY", "riskConfirmed");
        String warned = alice.open("/funds/110011/purchase?amount=10000").text();
        FakeContexts.quotes(CONTEXTS.fundTrading);
        Answer confirmed = alice.open("/funds/110011/purchase?amount=10000&riskConfirmed=true");

        assertThat(warned).contains("data-testid=\"risk-warning\"", "type=\"checkbox\"", "above your level")
                .doesNotContain("data-testid=\"confirm\"");
        assertThat(confirmed.text()).contains("data-testid=\"risk-taken\"", "data-testid=\"confirm\"");
        assertThat(Browser.hiddenFields(confirmed, FORM)).containsEntry("riskConfirmed", "true");
        assertThat(CONTEXTS.fundTrading.calls()).filteredOn(call -> call.path().equals("/quotes"))
                .extracting(Call::body)
                .satisfiesExactly(first -> assertThat(first).contains("\"riskConfirmed\":false"),
                        second -> assertThat(second).contains("\"riskConfirmed\":true"));
    }

    @Test
    void isNotOfferedToConfirmARiskThatIsNeverSold() {
        CONTEXTS.fundTrading.refuses("POST /quotes", 422, "SUITABILITY", "fundCode");

        assertThat(alice.open("/funds/110011/purchase?amount=10000").text())
                .contains("data-code=\"SUITABILITY\"")
                .doesNotContain("data-testid=\"risk-warning\"");
    }

    @Test
    void isToldWhyThePurchaseWasRefusedAndMayTryWithANewKey() {
        Answer form = alice.open("/funds/110011/purchase?amount=10000");
        CONTEXTS.wallet.refuses("POST /purchases", 422, "INSUFFICIENT_BALANCE");

        Answer refused = alice.submit(form, FORM, Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("data-code=\"INSUFFICIENT_BALANCE\"");
        assertThat(Browser.hiddenFields(refused, FORM).get("requestId")).isNotEqualTo(
                Browser.hiddenFields(form, FORM).get("requestId"));
    }

    @Test
    void triesAgainUnderTheSameKeyWhenNobodyKnowsHowItEnded() {
        Answer form = alice.open("/funds/110011/purchase?amount=10000");
        CONTEXTS.wallet.hangsUpOn("POST /purchases");

        Answer failed = alice.submit(form, FORM, Map.of());

        assertThat(failed.status()).isEqualTo(503);
        assertThat(failed.text()).contains("data-testid=\"again\"").doesNotContain("data-testid=\"confirm\"");
        Map<String, String> before = Browser.hiddenFields(form, FORM);
        assertThat(Browser.hiddenFields(failed, FORM)).containsEntry("requestId", before.get("requestId"))
                .containsEntry("quoteId", before.get("quoteId"))
                .containsEntry("amount", before.get("amount"));
    }

    @ParameterizedTest
    @CsvSource({"/funds/110011/discount-purchases, DISCOUNT", "/funds/110011/wallet-purchases, WALLET"})
    void isAskedBeforeAnotherFormBuysTheSame(String action, String route) {
        CONTEXTS.wallet.answers("GET /purchases", FakeContexts.page(FakeContexts.purchase(route, "ACCEPTED",
                step("PLACED", "2026-11-20T06:00:00Z")).replace("2026-11-20T06:00:00Z", now())));

        Answer asked = alice.submit(alice.open("/funds/110011/purchase?amount=10000"), action, Map.of());

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.text()).contains("data-testid=\"twin\"", "href=\"/purchases/" + PURCHASE_ID + "\"");
        assertThat(placed()).isEmpty();
        assertThat(alice.submit(asked, action, Map.of()).header("Location")).endsWith("/purchases/" + PURCHASE_ID);
        assertThat(placed()).hasSize(1);
    }

    /** As the pages have it: a test before this one may have put the clock ahead a moment ago. */
    private String now() {
        OffsetDateTime ahead = demoClock.now();
        return ahead == null ? Instant.now().toString() : ahead.toInstant().toString();
    }

    @Test
    void isNotAskedWhereTheOneBeforeCameToNothing() {
        CONTEXTS.wallet.answers("GET /purchases",
                FakeContexts.page(FakeContexts.purchase("DISCOUNT", "REFUSED_KEPT_IN_WALLET",
                        step("PLACED", "2026-11-20T06:00:00Z"))
                        .replace("2026-11-20T06:00:00Z", now())));

        alice.submit(alice.open("/funds/110011/purchase?amount=10000"), FORM, Map.of());

        assertThat(placed()).hasSize(1);
    }

    @Test
    void comesBackToTheFormWhenTheLoginHadEnded() {
        Map<String, String> form = Browser.hiddenFields(alice.open("/funds/110011/purchase?amount=10000"), FORM);

        Answer back = followed(loggedInAgain(form));

        assertThat(placed()).isEmpty();
        assertThat(back.text()).contains("data-testid=\"comes-back\"", "value=\"10000.00\"", "data-testid=\"confirm\"");
    }

    @Test
    void isLedToThePurchaseThatWasPlacedBeforeTheLoginEnded() {
        Map<String, String> form = Browser.hiddenFields(alice.open("/funds/110011/purchase?amount=10000"), FORM);
        alice.post(FORM, form);
        CONTEXTS.wallet.answers("POST /purchases/placed-before",
                "{\"purchaseId\":\"" + PURCHASE_ID + "\",\"status\":\"FUNDED\"}");

        Answer back = loggedInAgain(form);

        assertThat(back.header("Location")).endsWith("/purchases/" + PURCHASE_ID);
        assertThat(placed()).hasSize(1);
        Call asked = CONTEXTS.wallet.lastCall();
        assertThat(asked.header("Idempotency-Key")).isEqualTo(form.get("requestId"));
        assertThat(asked.body()).contains("\"quoteId\":\"" + QUOTE_ID + "\"", "\"amount\":\"10000.00\"");
    }

    /** With a form of the login before: what the form leads to after the login. */
    private Answer loggedInAgain(Map<String, String> form) {
        alice = new Browser(this::at);
        Answer expired = alice.post(FORM, form);
        assertThat(expired.header("Location")).doesNotContain("_csrf");
        assertThat(followed(expired).header("Location")).endsWith("/login");
        return followed(alice.logIn("alice"));
    }

    private Answer followed(Answer answer) {
        return alice.open(answer.header("Location"));
    }

    @Test
    void isNotRefusedAFormOfAnEarlierLogin() {
        Map<String, String> form = Browser.hiddenFields(alice.open("/funds/110011/purchase?amount=10000"), FORM);
        alice = new Browser(this::at);
        alice.logIn("alice");

        Answer answer = followed(alice.post(FORM, form));

        assertThat(answer.header("Location")).endsWith("/funds/110011/purchase?amount=10000.00&riskConfirmed=false");
        assertThat(placed()).isEmpty();
    }

    @Test
    void keepsWhatIsTypedWhenTheLoginEndsMeanwhile() {
        Answer answer = new Browser(this::at).open("/funds/110011/quote?amount=123", "HX-Request", "true");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/funds/110011/purchase?amount=123");
    }

    @Test
    void optsInOnce() {
        CONTEXTS.wallet.answers("GET /agreement", "{\"enabled\":false}");
        Answer page = alice.open("/funds/110011/purchase?amount=10000");
        assertThat(page.text()).doesNotContain("data-testid=\"confirm\"");

        Answer answer = alice.submit(page, "/funds/110011/agreement", Map.of());

        assertThat(answer.header("Location")).endsWith("/funds/110011/purchase?amount=10000.00");
        assertThat(CONTEXTS.wallet.calls()).anyMatch(
                call -> call.method().equals("PUT") && call.body().equals("{\"enabled\":true}"));
    }

    @Test
    void watchesThePurchaseMove() {
        String page = alice.open("/purchases/" + PURCHASE_ID).text();

        assertThat(page).contains("data-status=\"ACCEPTED\"", "data-live=\"purchase-" + PURCHASE_ID + "\"",
                "hx-trigger=\"live, every 15s\"", "With the fund company", "expected on 2026-11-23", "14:00:00.100",
                "data-live-stream=\"/live\"");
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, FUND_SHARES, the shares are yours", "REFUSED_KEPT_IN_WALLET, WALLET_AVAILABLE, free to use",
            "FAILED_NOT_CHARGED, CARD, nothing was charged"})
    void learnsWhereTheMoneyIsInTheEnd(String status, String place, String words) {
        String page = progress(status, place);

        assertThat(page).contains(words, "data-status=\"" + status + "\"")
                .doesNotContain("data-live=\"purchase-");
    }

    @Test
    void isToldThatAnOperatorLooksAfterIt() {
        assertThat(progress("IN_OPERATOR_HANDS", "WALLET_HELD"))
                .contains("With an operator", "an operator looks into it",
                        "In your wallet, held for this purchase", "data-live=\"purchase-")
                .doesNotContain("id=\"buy-again\"", "id=\"withdraw\"", "id=\"cancel\"");
    }

    private String progress(String status, String place) {
        CONTEXTS.wallet.answers("GET /purchases/" + PURCHASE_ID,
                FakeContexts.purchase("DISCOUNT", status, step("PLACED", "2026-11-20T06:00:00Z"))
                        .replace("FUND_COMPANY", place));
        return alice.open("/purchases/" + PURCHASE_ID).text();
    }

    @Test
    void cancelsThePurchaseOnItsPage() {
        CONTEXTS.fundTrading.answers("POST /orders/" + PURCHASE_ID + "/cancel", "{\"result\":\"CANCELLED\"}");
        Answer page = alice.open("/purchases/" + PURCHASE_ID);
        assertThat(page.text()).contains("possible until 15:00 of 2026-11-20");

        alice.submit(page, "/purchases/" + PURCHASE_ID + "/cancel", Map.of());

        assertThat(alice.open("/purchases/" + PURCHASE_ID).text()).contains("on its way back into your wallet");
    }

    @Test
    void isToldThatItIsTooLateToCancel() {
        CONTEXTS.fundTrading.refuses("POST /orders/" + PURCHASE_ID + "/cancel", 409, "CANCEL_TOO_LATE");

        alice.submit(alice.open("/purchases/" + PURCHASE_ID), "/purchases/" + PURCHASE_ID + "/cancel", Map.of());

        assertThat(alice.open("/purchases/" + PURCHASE_ID).text()).contains("data-code=\"CANCEL_TOO_LATE\"");
    }

    @Test
    void seesWhatTheWalletEarnsAndWhatIsOnItsWay() {
        assertThat(alice.open("/wallet").text()).contains("¥0.6543", "1.825%", "¥300.00", "up to ¥10,000.00 a day",
                "on the card on the next trading day");
    }

    @Test
    void withdrawsAnyAmountUntilTheNextTradingDay() {
        alice.submit(alice.open("/wallet"), "/wallet/withdrawals", Map.of("amount", "20000", "speed", "ORDINARY"));

        assertThat(CONTEXTS.wallet.calls()).anyMatch(
                call -> call.body().equals("{\"amount\":\"20000.00\",\"speed\":\"ORDINARY\"}"));
        assertThat(alice.open("/wallet").text()).contains("arrives on the next trading day.");
    }

    @Test
    void movesMoneyOnThePageOfTheWallet() {
        Answer answer = alice.submit(alice.open("/wallet"), "/wallet/top-ups", Map.of("amount", "500"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(alice.open("/wallet").text()).contains("¥500.00 topped up.");
        assertThat(alice.open("/wallet").text()).doesNotContain("topped up.");
    }

    @ParameterizedTest
    @CsvSource({"/wallet/top-ups, POST /top-ups", "/wallet/withdrawals, POST /withdrawals"})
    void movesMoneyUnderTheSameKeyAgainWhenNobodyKnowsHowItEnded(String action, String call) {
        Answer page = alice.open("/wallet");
        CONTEXTS.wallet.hangsUpOn(call);

        Answer failed = alice.submit(page, action, Map.of("amount", "500"));

        assertThat(failed.status()).isEqualTo(503);
        assertThat(Browser.hiddenFields(failed, action)).containsEntry("requestId",
                Browser.hiddenFields(page, action).get("requestId"));
        assertThat(failed.text()).contains("value=\"500\"");
    }

    @Test
    void isToldWhyMoneyWasNotMoved() {
        CONTEXTS.wallet.refuses("POST /withdrawals", 422, "INSUFFICIENT_BALANCE");

        Answer answer = alice.submit(alice.open("/wallet"), "/wallet/withdrawals", Map.of("amount", "9999999"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("data-code=\"INSUFFICIENT_BALANCE\"", "value=\"9999999\"");
    }

    @ParameterizedTest
    @CsvSource({"/funds/999, 400, FUND_FORMAT", "/purchases/x, 400, ID_FORMAT", "/nothing, 404, NOT_FOUND",
            "/wallet?page=-1, 400, PAGE_RANGE", "/purchases?route=BY_BOAT, 400, MALFORMED_REQUEST"})
    void seesAPageInsteadOfAStackTrace(String path, int status, String code) {
        Answer answer = alice.open(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.text()).contains("data-code=\"" + code + "\"", answer.header("X-Trace-Id"))
                .doesNotContain("Exception");
    }

    @Test
    void seesAPageWhenAContextIsGone() {
        CONTEXTS.fundTrading.hangsUpOn("GET /funds");

        Answer answer = alice.open("/funds");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("data-code=\"CONTEXT_UNAVAILABLE\"");
    }

    @Test
    void readsNothingAsMarkup() {
        CONTEXTS.companion.answers("GET /notices", FakeContexts.page("""
                {"noticeId":"5","at":"2026-11-20T06:00:01Z","tag":"TagB","kind":"K","title":"<script>alert(1)</script>",
                 "text":"<img src=x onerror=alert(1)>","state":"PUBLISHED","seen":true,"purchaseId":null}"""));

        assertThat(alice.open("/notices").text()).contains("&lt;script&gt;", "&lt;img").doesNotContain("<script>alert");
        assertThat(alice.open("/funds?query=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").text())
                .doesNotContain("<script>alert");
    }

    private static List<Call> placed() {
        return CONTEXTS.wallet.calls()
                .stream()
                .filter(call -> call.path().equals("/purchases") && call.method().equals("POST"))
                .toList();
    }
}
