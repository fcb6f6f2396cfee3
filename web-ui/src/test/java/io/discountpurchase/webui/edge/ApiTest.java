package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContext.Call;
import io.discountpurchase.webui.fake.FakeContexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpRequest.BodyPublishers;

import static io.discountpurchase.webui.fake.FakeContexts.PURCHASE_ID;
import static io.discountpurchase.webui.fake.FakeContexts.QUOTE_ID;
import static io.discountpurchase.webui.fake.FakeContexts.REDEMPTION_ID;
import static org.assertj.core.api.Assertions.assertThat;

/** Every call of the API, on a good day. */
class ApiTest extends EdgeTest {
    private static final String PURCHASE = "{\"quoteId\":\"" + QUOTE_ID
            + "\",\"fundCode\":\"110011\",\"amount\":\"10000.00\"}";

    @Test
    void listsFunds() {
        Answer answer = send(as("alice", "/api/funds?query=growth&type=EQUITY&page=0&size=5"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("items/0/fundCode")).isEqualTo("110011");
        assertThat(answer.at("items/0/feeTiers/0/rate")).isEqualTo("0.0150");
        assertThat(answer.at("items/0/feeTiers/1/fixedFee")).isEqualTo("1000.00");
        assertThat(answer.json().at("/items/0").has("singleLimit")).isFalse();
        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("items", "page", "size", "total");
        assertThat(CONTEXTS.fundTrading.lastCall().query())
                .isEqualTo("query=growth&type=EQUITY&descending=false&page=0&size=5");
    }

    @Test
    void showsOneFund() {
        Answer answer = send(as("operator", "/api/funds/110011"));

        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("fundCode", "name", "type", "risk",
                "status",
                "nav", "navDate", "yearGrowth", "discount", "minimumAmount", "feeTiers");
    }

    @Test
    void quotes() {
        Answer answer = send(json("alice", "POST", "/api/quotes", "{\"fundCode\":\"110011\",\"amount\":\"10000\"}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("quoteId", "fundCode", "amount",
                "normalFee",
                "discountFee", "saved", "netAmount", "estimatedShares", "tradeDate", "confirmDate", "expiresAt");
        assertThat(answer.at("expiresAt")).isEqualTo("2026-11-20T14:01:00+08:00");
        assertThat(CONTEXTS.fundTrading.lastCall().body()).contains("\"amount\":\"10000.00\"");
    }

    @Test
    void switchesTheAgreement() {
        assertThat(send(as("alice", "/api/agreement")).text()).isEqualTo("{\"enabled\":true}");
        assertThat(send(json("alice", "PUT", "/api/agreement", "{\"enabled\":true}")).status()).isEqualTo(200);
        assertThat(CONTEXTS.wallet.lastCall().body()).isEqualTo("{\"enabled\":true}");
    }

    @Test
    void placesADiscountPurchase() {
        Answer answer = send(
                json("alice", "POST", "/api/discount-purchases", PURCHASE).header("Idempotency-Key", "buy-1"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo("/api/discount-purchases/" + PURCHASE_ID);
        assertThat(answer.text()).isEqualTo("{\"purchaseId\":\"" + PURCHASE_ID + "\",\"status\":\"FUNDED\"}");
    }

    @Test
    void asksFundTradingBeforeItAsksTheWallet() {
        send(json("alice", "POST", "/api/discount-purchases", PURCHASE).header("Idempotency-Key", "buy-1"));

        Call check = CONTEXTS.fundTrading.lastCall();
        assertThat(check.path()).isEqualTo("/quotes/" + QUOTE_ID + "/check");
        assertThat(check.body()).isEqualTo("{\"fundCode\":\"110011\",\"amount\":\"10000.00\"}");
        Call placed = CONTEXTS.wallet.lastCall();
        assertThat(placed.header("Idempotency-Key")).isEqualTo("buy-1");
        assertThat(placed.body()).isEqualTo("{\"route\":\"DISCOUNT\",\"fundCode\":\"110011\",\"amount\":\"10000.00\","
                + "\"quoteId\":\"" + QUOTE_ID + "\",\"tradeDate\":\"2026-11-20\",\"confirmDate\":\"2026-11-23\"}");
    }

    @Test
    void placesAPurchaseFromTheWallet() {
        Answer answer = send(
                json("alice", "POST", "/api/fund-purchases", "{\"fundCode\":\"110011\",\"amount\":\"100\"}")
                        .header("Idempotency-Key", "buy-2"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo("/api/fund-purchases/" + PURCHASE_ID);
        assertThat(CONTEXTS.fundTrading.lastCall().path()).isEqualTo("/purchase-checks");
        assertThat(CONTEXTS.wallet.lastCall().body()).contains("\"route\":\"WALLET\"", "\"amount\":\"100.00\"");
    }

    @Test
    void redeemsSharesUnderAKey() {
        Answer answer = send(json("alice", "POST", "/api/redemptions", "{\"fundCode\":\"110011\",\"shares\":\"1000\"}")
                .header("Idempotency-Key", "out-1"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo("/api/redemptions/" + REDEMPTION_ID);
        assertThat(answer.at("status")).isEqualTo("PLACED");
        assertThat(answer.at("acceptedAt")).isEqualTo("2026-11-23T10:00:00+08:00");
        Call placed = CONTEXTS.fundTrading.lastCall();
        assertThat(placed.header("Idempotency-Key")).isEqualTo("out-1");
        assertThat(placed.body()).isEqualTo("{\"fundCode\":\"110011\",\"shares\":\"1000.00\"}");
    }

    @Test
    void showsWhatCanBeRedeemedAndWhatHasBeen() {
        assertThat(send(as("alice", "/api/holdings/110011/lots")).at("lots/1/redeemableFrom")).isEqualTo("2026-11-24");
        assertThat(send(json("alice", "POST", "/api/redemptions/estimate",
                "{\"fundCode\":\"110011\",\"shares\":\"1000\"}")).at("estimatedFee")).isEqualTo("15.23");
        assertThat(send(as("alice", "/api/redemptions")).at("items/0/paid/amount")).isEqualTo("999.77");
        assertThat(send(as("alice", "/api/redemptions/" + REDEMPTION_ID)).at("status")).isEqualTo("ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"fundCode\":\"110011\"}                           | SHARES_REQUIRED     | shares",
            "{\"fundCode\":\"110011\",\"shares\":\"0.00\"}       | SHARES_NOT_POSITIVE | shares",
            "{\"fundCode\":\"110011\",\"shares\":\"0.001\"}      | SHARES_SCALE        | shares",
            "{\"fundCode\":\"110011\",\"shares\":\"1e20\"}       | SHARES_TOO_LARGE    | shares",
            "{\"fundCode\":\"110011\",\"shares\":\"all\"}        | SHARES_FORMAT       | shares",
            "{\"fundCode\":\"110011\",\"shares\":1000}           | TYPE_MISMATCH       | shares",
            "{\"fundCode\":\"11001\",\"shares\":\"1\"}           | FUND_FORMAT         | fundCode",
            "{\"fundCode\":\"110011\",\"shares\":\"1\",\"fee\":\"0\"}   | UNKNOWN_FIELD       | fee"})
    void refusesARedemptionThatCannotBeUnderstood(String body, String code, String field) {
        Answer answer = send(json("alice", "POST", "/api/redemptions", body).header("Idempotency-Key", "out-2"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("code")).isEqualTo(code);
        assertThat(answer.at("field")).isEqualTo(field);
    }

    @Test
    void aRedemptionNeedsAKeyAndHasAnId() {
        assertThat(send(json("alice", "POST", "/api/redemptions", "{\"fundCode\":\"110011\",\"shares\":\"1\"}"))
                .at("code")).isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
        assertThat(send(as("alice", "/api/redemptions/1")).at("field")).isEqualTo("redemptionId");
    }

    @Test
    void listsPurchasesByRoute() {
        assertThat(send(as("alice", "/api/discount-purchases")).at("items/0/purchaseId")).isEqualTo(PURCHASE_ID);
        assertThat(CONTEXTS.wallet.lastCall().query()).isEqualTo("route=DISCOUNT&page=0&size=20");
        assertThat(send(as("alice", "/api/fund-purchases")).status()).isEqualTo(200);
        assertThat(CONTEXTS.wallet.lastCall().query()).isEqualTo("route=WALLET&page=0&size=20");
    }

    @Test
    void showsHowFarAPurchaseHasCome() {
        Answer answer = send(as("alice", "/api/discount-purchases/" + PURCHASE_ID));

        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("purchaseId", "fundCode", "amount",
                "status",
                "whereTheMoneyIs", "tradeDate", "confirmDate", "placedAt", "steps");
        assertThat(answer.at("steps/1/name")).isEqualTo("FUNDED");
        assertThat(answer.at("steps/1/at")).isEqualTo("2026-11-20T14:00:00.04+08:00");
        assertThat(answer.json().at("/steps/1/attempts").asInt()).isEqualTo(1);
    }

    @Test
    void aPurchaseOfOneRouteIsNotFoundOnTheOther() {
        CONTEXTS.wallet.answers("GET /purchases/" + PURCHASE_ID, FakeContexts.purchase("WALLET", "ACCEPTED", ""));

        Answer answer = send(as("alice", "/api/discount-purchases/" + PURCHASE_ID));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("code")).isEqualTo("PURCHASE_NOT_FOUND");
        assertThat(send(as("alice", "/api/fund-purchases/" + PURCHASE_ID)).status()).isEqualTo(200);
    }

    @Test
    void mergesTheTimelineOverTheContextsByTime() {
        Answer answer = send(as("alice", "/api/discount-purchases/" + PURCHASE_ID + "/timeline"));

        assertThat(answer.json().at("/items").values().stream().map(item -> item.get("name").asString()))
                .containsExactly("HALF_MESSAGE_STORED", "MoneyFundHeld", "FundPurchaseAccepted", "SENT",
                        "HoldSettled");
        assertThat(answer.at("items/3/detail")).isEqualTo("data centre: companion-events / TagC");
        assertThat(answer.at("items/3/context")).as("the sender").isEqualTo("companion");
        assertThat(answer.at("items/2/context")).isEqualTo("fund-trading");
        assertThat(answer.at("items/2/detail")).isEqualTo("net 9985.02");
        assertThat(answer.at("items/0/kind")).isEqualTo("MESSAGE");
    }

    @Test
    void anotherInvestorsTimelineIsNotThere() {
        CONTEXTS.wallet.refuses("GET /purchases/" + PURCHASE_ID, 404, "PURCHASE_NOT_FOUND");

        Answer answer = send(as("bob", "/api/discount-purchases/" + PURCHASE_ID + "/timeline"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(CONTEXTS.fundTrading.calls()).isEmpty();
    }

    @Test
    void anOperatorSeesEveryTimeline() {
        Answer answer = send(as("operator", "/api/discount-purchases/" + PURCHASE_ID + "/timeline"));

        assertThat(answer.json().at("/items").size()).isEqualTo(5);
        assertThat(CONTEXTS.wallet.calls()).noneMatch(call -> call.path().equals("/purchases/" + PURCHASE_ID));
    }

    @Test
    void showsTheMoney() {
        assertThat(send(as("alice", "/api/wallet")).json().propertyNames()).containsExactlyInAnyOrder("available",
                "held",
                "total", "inTransit", "yesterdayIncome", "incomePer10000", "sevenDayYield");
        assertThat(send(as("alice", "/api/wallet/entries")).at("items/0/purchaseId")).isEqualTo(PURCHASE_ID);
        assertThat(send(as("alice", "/api/card")).text()).isEqualTo("{\"balance\":\"990000.00\"}");
    }

    @Test
    void withdrawsFastUnlessToldOtherwise() {
        for (String speed : new String[]{"FAST", "ORDINARY"}) {
            send(json("alice", "POST", "/api/wallet/withdrawals",
                    "{\"amount\":\"500\",\"speed\":\"%s\"}".formatted(speed)).header("Idempotency-Key", "s-" + speed));
            assertThat(CONTEXTS.wallet.lastCall().body())
                    .isEqualTo("{\"amount\":\"500.00\",\"speed\":\"%s\"}".formatted(speed));
        }
        send(json("alice", "POST", "/api/wallet/withdrawals", "{\"amount\":\"500\"}").header("Idempotency-Key", "s"));
        assertThat(CONTEXTS.wallet.lastCall().body()).contains("FAST");
    }

    @Test
    void movesMoneyBetweenCardAndWallet() {
        Answer topUp = send(
                json("alice", "POST", "/api/wallet/top-ups", "{\"amount\":\"500\"}").header("Idempotency-Key", "t-1"));
        Answer withdrawal = send(json("alice", "POST", "/api/wallet/withdrawals", "{\"amount\":\"500\"}")
                .header("Idempotency-Key", "w-1"));

        assertThat(topUp.status()).isEqualTo(201);
        assertThat(topUp.at("transferId")).isEqualTo("t-9");
        assertThat(withdrawal.status()).isEqualTo(201);
        assertThat(CONTEXTS.wallet.lastCall().path()).isEqualTo("/withdrawals");
        assertThat(CONTEXTS.wallet.lastCall().header("Idempotency-Key")).isEqualTo("w-1");
    }

    @Test
    void listsHoldingsAndNotices() {
        assertThat(send(as("alice", "/api/holdings")).at("items/0/shares")).isEqualTo("9837.46");
        assertThat(send(as("alice", "/api/notices")).at("items/0/tag")).isEqualTo("TagB");
    }

    @Test
    void closesATradingDay() {
        Answer answer = send(as("operator", "/api/operations/trading-days/2026-11-20/close")
                .POST(BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"date\":\"2026-11-20\",\"navsPublished\":6,\"ordersConfirmed\":2,"
                + "\"redemptionsConfirmed\":1}");
    }

    @Test
    void keepsTheAnswerInOneLanguageWithATraceId() {
        Answer answer = send(as("alice", "/api/funds").header("Accept-Language", "zh-CN"));

        assertThat(answer.header("X-Trace-Id")).matches("[0-9a-f]{32}");
        assertThat(CONTEXTS.fundTrading.lastCall().header("X-Trace-Id")).isEqualTo(answer.header("X-Trace-Id"));
        assertThat(CONTEXTS.fundTrading.lastCall().header("Accept-Language")).isEqualTo("zh-cn");
    }
}
