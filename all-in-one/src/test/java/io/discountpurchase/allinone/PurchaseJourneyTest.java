package io.discountpurchase.allinone;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import static io.discountpurchase.allinone.Edge.EQUITY_FUND;
import static io.discountpurchase.allinone.Edge.LIMITED_FUND;
import static io.discountpurchase.allinone.Edge.SUSPENDED_FUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One click, end to end, through the public API of the running product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PurchaseJourneyTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String BOND_FUND = "270048";
    private static final String RISKY_FUND = "159915";
    private static final String CAMPAIGN = "/api/operations/campaigns/top-up-2026";
    private static final String OPERATED_FUNDS = "/api/operations/funds/";

    private AllInOneProcess product;
    private Edge alice;
    private Edge bob;
    private Edge carol;
    private Edge operator;

    @BeforeAll
    void start(@TempDir Path directory) {
        product = new AllInOneProcess(directory);
        product.start();
        alice = new Edge(product.url(), "alice");
        bob = new Edge(product.url(), "bob");
        carol = new Edge(product.url(), "carol");
        operator = new Edge(product.url(), "operator");
        Stream.of(alice, bob, carol).forEach(Edge::optIn);
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void alice_buys_the_day_is_closed_and_she_holds_her_shares() {
        String id = alice.buy(EQUITY_FUND, "10000.00");
        await().atMost(SOON).until(() -> alice.steps(id).contains("SETTLED"));
        assertThat(alice.status(id)).isEqualTo("ACCEPTED");

        String tradeDate = alice.purchase(id).get("tradeDate").asString();
        assertThat(operator.post("/api/operations/trading-days/" + tradeDate + "/close", "{}").status()).isEqualTo(200);

        await().atMost(SOON).until(() -> alice.status(id).equals("CONFIRMED"));
        assertThat(alice.purchase(id).get("whereTheMoneyIs").asString()).isEqualTo("FUND_SHARES");
        assertThat(alice.get("/api/holdings")
                .body()
                .get("items")
                .valueStream()
                .filter(holding -> holding.get("fundCode").asString().equals(EQUITY_FUND))
                .map(holding -> holding.get("shares").asString()))
                .singleElement()
                .isNotEqualTo("0.00");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(alice.get("/api/notices")
                        .body()
                        .get("items")
                        .valueStream()
                        .filter(notice -> notice.path("purchaseId").asString("").equals(id))
                        .map(notice -> notice.get("kind").asString()))
                        .containsExactlyInAnyOrder("PURCHASE_FUNDED", "PURCHASE_ACCEPTED", "PURCHASE_CONFIRMED"));
        assertThat(alice.get("/api/discount-purchases/" + id + "/timeline")
                .body()
                .get("items")
                .valueStream()
                .map(entry -> entry.get("name").asString()))
                .containsSubsequence("PurchasePlaced", "MoneyFundHeld", "HALF_MESSAGE_STORED", "COMMIT_SENT",
                        "FundPurchaseAccepted", "PurchaseAccepted", "HoldSettled", "PurchaseConfirmed");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(alice.get("/api/discount-purchases/" + id + "/timeline")
                        .body()
                        .get("items")
                        .valueStream()
                        .filter(entry -> entry.get("name").asString().equals("SENT"))
                        .map(entry -> entry.get("detail").asString()))
                        .contains("data centre: wallet-events / DiscountPurchaseFunded",
                                "data centre: fund-trading-events / FundPurchaseAccepted",
                                "data centre: fund-trading-events / FundPurchaseConfirmed",
                                "data centre: companion-events / TagC"));
        awaitBalanced();
    }

    @Test
    void a_purchase_that_is_cancelled_in_time_leaves_the_money_in_the_wallet() {
        long before = fen(bob.get("/api/wallet").text("available"));
        String id = bob.buy(EQUITY_FUND, "321.00");
        await().atMost(SOON).until(() -> bob.steps(id).contains("SETTLED"));

        assertThat(alice.post("/api/discount-purchases/" + id + "/cancel", "").status()).isEqualTo(404);
        assertThat(bob.post("/api/discount-purchases/" + id + "/cancel", "").status()).isEqualTo(202);
        assertThat(bob.post("/api/discount-purchases/" + id + "/cancel", "").status()).as("again").isEqualTo(202);

        await().atMost(SOON).until(() -> bob.status(id).equals("CANCELLED_KEPT_IN_WALLET"));
        assertThat(bob.purchase(id).get("whereTheMoneyIs").asString()).isEqualTo("WALLET_AVAILABLE");
        assertThat(bob.steps(id)).containsSequence("SETTLED", "CANCELLED", "RETURNED");
        await().atMost(SOON).until(() -> fen(bob.get("/api/wallet").text("available")) == before + 32_100);
        awaitBalanced();
    }

    @Test
    void the_clock_is_put_over_the_cut_off_and_the_next_purchase_belongs_to_the_next_trading_day() {
        String wish = "{\"fundCode\":\"%s\",\"amount\":\"10.00\"}".formatted(EQUITY_FUND);
        String today = bob.post("/api/quotes", wish).text("tradeDate");

        Edge.Answer put = operator.put("/api/operations/clock",
                "{\"now\":\"%sT15:00:00+08:00\"}".formatted(today));

        assertThat(put.status()).isEqualTo(200);
        assertThat(put.text("now")).startsWith(today + "T15:00:0").endsWith("+08:00");
        String next = bob.post("/api/quotes", wish).text("tradeDate");
        assertThat(next).isGreaterThan(today);
        await("the wallet has heard of it").atMost(SOON)
                .until(() -> tradeDateWhenAccepted(bob.buy(EQUITY_FUND, "10.00")).equals(next));
        awaitBalanced();
    }

    private String tradeDateWhenAccepted(String id) {
        await().atMost(SOON).until(() -> bob.status(id).equals("ACCEPTED"));
        return bob.purchase(id).get("tradeDate").asString();
    }

    @Test
    void of_two_purchases_at_once_for_the_rest_of_a_daily_limit_one_keeps_its_money_in_the_wallet() {
        long before = fen(bob.get("/api/wallet").text("available"));
        String first = bob.quote(LIMITED_FUND, "600.00");
        String second = bob.quote(LIMITED_FUND, "600.00");

        List<String> ids = Stream.of(first, second)
                .map(quote -> CompletableFuture.supplyAsync(
                        () -> bob.place(quote, LIMITED_FUND, "600.00", UUID.randomUUID().toString())
                                .text("purchaseId")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ids).extracting(bob::status)
                        .containsExactlyInAnyOrder("ACCEPTED", "REFUSED_KEPT_IN_WALLET"));
        String refused = ids.stream()
                .filter(id -> bob.status(id).equals("REFUSED_KEPT_IN_WALLET"))
                .findFirst()
                .orElseThrow();
        assertThat(bob.purchase(refused).get("reason").asString()).isEqualTo("ABOVE_DAILY_LIMIT");
        await().atMost(SOON).until(() -> fen(bob.get("/api/wallet").text("available")) == before + 60_000);
        awaitBalanced();
    }

    @Test
    void a_fund_that_is_suspended_after_the_quote_leaves_the_money_in_the_wallet() {
        String quote = bob.quote(BOND_FUND, "77.00");
        assertThat(operator.post(OPERATED_FUNDS + BOND_FUND + "/suspend", "{\"reason\":\"too large\"}").text("status"))
                .isEqualTo("SUSPENDED");

        String id = bob.place(quote, BOND_FUND, "77.00", "suspended-meanwhile").text("purchaseId");

        await().atMost(SOON).until(() -> bob.status(id).equals("REFUSED_KEPT_IN_WALLET"));
        assertThat(bob.purchase(id).get("reason").asString()).isEqualTo("FUND_SUSPENDED");
        assertThat(operator.post(OPERATED_FUNDS + BOND_FUND + "/resume", "{\"reason\":\"room again\"}").status())
                .isEqualTo(200);
        awaitBalanced();
    }

    @Test
    void a_risk_above_the_own_level_is_bought_after_a_confirmation_but_never_at_the_lowest_level() {
        String wish = "{\"fundCode\":\"%s\",\"amount\":\"100.00\"%s}";
        String confirmed = wish.formatted(RISKY_FUND, ",\"riskConfirmed\":true");

        Edge.Answer warned = alice.post("/api/quotes", wish.formatted(RISKY_FUND, ""));
        assertThat(warned.text("code")).isEqualTo("SUITABILITY");
        assertThat(warned.text("field")).isEqualTo("riskConfirmed");
        assertThat(carol.post("/api/quotes", confirmed).text("code")).isEqualTo("SUITABILITY");
        String quote = alice.post("/api/quotes", confirmed).text("quoteId");
        String id = alice.place(quote, RISKY_FUND, "100.00", "risk-confirmed").text("purchaseId");

        await().atMost(SOON).until(() -> alice.status(id).equals("ACCEPTED"));
    }

    @Test
    void what_can_be_refused_at_once_is_refused_at_once_and_leaves_nothing() {
        String card = carol.get("/api/card").text("balance");
        assertThat(bob.post("/api/quotes", "{\"fundCode\":\"%s\",\"amount\":\"100.00\"}".formatted(SUSPENDED_FUND)))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(422))
                .satisfies(refused -> assertThat(refused.text("code")).isEqualTo("FUND_SUSPENDED"));
        assertThat(carol.post("/api/quotes", "{\"fundCode\":\"%s\",\"amount\":\"100.00\"}".formatted(EQUITY_FUND))
                .text("code"))
                .isEqualTo("SUITABILITY");
        Edge.Answer tooMuch = alice.place(alice.quote(EQUITY_FUND, "1000000.01"), EQUITY_FUND, "1000000.01",
                "too-much");
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.text("code")).isEqualTo("INSUFFICIENT_BALANCE");
        assertThat(carol.get("/api/card").text("balance")).isEqualTo(card);
        assertThat(carol.get("/api/discount-purchases").body().get("total").asInt()).isZero();
    }

    @Test
    void the_same_key_gives_the_same_purchase_however_often_and_however_fast() {
        String quote = alice.quote(EQUITY_FUND, "50.00");
        List<Edge.Answer> answers = Stream.generate(() -> CompletableFuture
                .supplyAsync(() -> alice.place(quote, EQUITY_FUND, "50.00", "one-key")))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Edge.Answer::status).isSubsetOf(202, 409).contains(202);
        assertThat(answers.stream()
                .filter(answer -> answer.status() == 202)
                .map(answer -> answer.text("purchaseId"))
                .distinct()).hasSize(1);
        assertThat(alice.place(quote, EQUITY_FUND, "51.00", "one-key").text("code")).isIn("IDEMPOTENCY_MISMATCH",
                "QUOTE_MISMATCH");
    }

    @Test
    void by_hand_it_takes_two_steps_and_the_normal_fee() {
        assertThat(alice.post("/api/wallet/top-ups", "top-up", "{\"amount\":\"1000.00\"}").status()).isEqualTo(201);
        Edge.Answer placed = alice.post("/api/fund-purchases", "by-hand",
                "{\"fundCode\":\"%s\",\"amount\":\"1000.00\"}".formatted(EQUITY_FUND));
        assertThat(placed.status()).isEqualTo(202);

        String id = placed.text("purchaseId");
        await().atMost(SOON).until(() -> alice.get("/api/fund-purchases/" + id).text("status").equals("ACCEPTED"));
        awaitBalanced();
    }

    @Test
    void a_top_up_in_a_campaign_earns_one_bonus_and_its_notice() {
        operator.post(CAMPAIGN + "/open", "{\"reason\":\"November\"}");
        try {
            String topUp = carol.topUp("100.00", "bonus-1").text("transferId");
            carol.topUp("100.00", "bonus-1");

            await().atMost(SOON).until(() -> carol.get("/api/wallet").text("total").equals("120.00"));
            assertThat(carol.get("/api/wallet/entries").body().get("items"))
                    .extracting(entry -> entry.get("kind").asString() + " " + entry.get("transferId").asString())
                    .containsExactly("BONUS " + topUp, "TOPPED_UP " + topUp);
            assertThat(carol.get("/api/notices").body().get("items"))
                    .filteredOn(notice -> notice.get("kind").asString().equals("BONUS_GRANTED"))
                    .extracting(notice -> notice.get("topUpId").asString())
                    .containsExactly(topUp);
        } finally {
            operator.post(CAMPAIGN + "/close", "{\"reason\":\"over\"}");
        }
        awaitBalanced();
    }

    @Test
    void what_is_topped_up_earns_from_the_trading_day_after_its_own() {
        assertThat(alice.post("/api/wallet/top-ups", "to-earn", "{\"amount\":\"20000.00\"}").status()).isEqualTo(201);
        String day = closeTheDay();
        assertThat(closeTheDay()).isGreaterThan(day);

        await().atMost(SOON).until(() -> fen(alice.get("/api/wallet").text("yesterdayIncome")) >= 60);
        assertThat(alice.get("/api/wallet/entries").body().at("/items/0/kind").asString()).isEqualTo("INCOME");
        awaitBalanced();
    }

    @Test
    void bob_gets_out_of_a_fund_again_from_t_plus_two_and_has_the_money_in_his_wallet_once() {
        String purchase = bob.buy(BOND_FUND, "1000.00");
        await().atMost(SOON).until(() -> bob.status(purchase).equals("ACCEPTED"));
        closeTheDay();
        await().atMost(SOON)
                .until(() -> bob.get("/api/holdings/" + BOND_FUND + "/lots").body().get("lots").size() == 1);
        String all = bob.get("/api/holdings/" + BOND_FUND + "/lots").text("available");
        String wish = "{\"fundCode\":\"%s\",\"shares\":\"%s\"}".formatted(BOND_FUND, all);

        assertThat(bob.post("/api/redemptions", "out", wish).text("code")).isEqualTo("SHARES_NOT_REDEEMABLE_YET");
        closeTheDay();
        Edge.Answer taken = bob.post("/api/redemptions", "out", wish);
        assertThat(taken.status()).isEqualTo(202);
        String id = taken.text("redemptionId");
        assertThat(bob.post("/api/redemptions", "out", wish).text("redemptionId")).isEqualTo(id);
        assertThat(alice.get("/api/redemptions/" + id).status()).isEqualTo(404);
        await().atMost(SOON).until(() -> bob.get("/api/redemptions/" + id).text("status").equals("ACCEPTED"));
        closeTheDay();

        await().atMost(SOON).until(() -> bob.get("/api/redemptions/" + id).text("status").equals("CONFIRMED"));
        String amount = bob.get("/api/redemptions/" + id).body().at("/paid/amount").asString();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(bob.get("/api/wallet/entries")
                        .body()
                        .get("items")
                        .valueStream()
                        .filter(entry -> entry.get("kind").asString().equals("REDEEMED"))
                        .map(entry -> entry.get("amount").asString())).containsExactly(amount));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(bob.get("/api/notices").body().get("items").valueStream())
                        .anyMatch(notice -> notice.get("kind").asString().equals("REDEMPTION_CONFIRMED")
                                && notice.get("redemptionId").asString().equals(id)));
        awaitBalanced();
    }

    /** Closes the day that orders are taken for now. */
    private String closeTheDay() {
        String day = alice.post("/api/quotes", "{\"fundCode\":\"%s\",\"amount\":\"10.00\"}".formatted(EQUITY_FUND))
                .text("tradeDate");
        assertThat(operator.post("/api/operations/trading-days/" + day + "/close", "{}").status()).isEqualTo(200);
        return day;
    }

    private void awaitBalanced() {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(operator.failingChecks()).isEmpty();
            assertThat(operator.get("/api/operations/reconciliation").body().get("balanced").asBoolean()).isTrue();
        });
    }

    private static long fen(String yuan) {
        return Long.parseLong(yuan.replace(".", ""));
    }
}
