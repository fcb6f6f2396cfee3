package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContext;
import io.discountpurchase.webui.fake.FakeContexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator's calls: one list out of three, redrives that find their context, and the books. */
class OperationsApiTest extends EdgeTest {
    @Test
    void mergesTheLedgersNewestFirst() {
        CONTEXTS.wallet.answers("GET /transaction-centre/transactions", page(row("w2", 30), row("w1", 10)));
        CONTEXTS.fundTrading.answers("GET /transaction-centre/transactions", page(row("f2", 40), row("f1", 20)));

        Answer answer = send(as("operator", "/api/operations/transactions?state=COMMITTED&size=3"));

        assertThat(names(answer, "transactionId")).containsExactly("f2", "w2", "f1");
        assertThat(names(answer, "context")).containsExactly("fund-trading", "wallet", "fund-trading");
        assertThat(answer.json().get("total").asInt()).isEqualTo(4);
        assertThat(CONTEXTS.wallet.lastCall().query()).isEqualTo("state=COMMITTED&page=0&size=3");
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 5", "2, 5", "3, 5", "0, 1", "6, 1", "0, 100"})
    void showsEveryRowOnExactlyOnePage(int page, int size) {
        paged(CONTEXTS.wallet, "w", 7, 0);
        paged(CONTEXTS.fundTrading, "f", 5, 1);
        List<String> all = IntStream.range(0, 7)
                .boxed()
                .flatMap(i -> IntStream.of(i * 2, i * 2 + 1).boxed())
                .sorted((a, b) -> b - a)
                .map(second -> (second % 2 == 0 ? "w" : "f") + second / 2)
                .filter(id -> !List.of("f5", "f6").contains(id))
                .toList();

        Answer answer = send(as("operator", "/api/operations/transactions?page=" + page + "&size=" + size));

        assertThat(names(answer, "transactionId")).containsExactlyElementsOf(
                all.subList(Math.min(all.size(), page * size), Math.min(all.size(), (page + 1) * size)));
        assertThat(answer.json().get("total").asInt()).isEqualTo(12);
    }

    @Test
    void namesDeadLettersByTheirContext() {
        CONTEXTS.wallet.answers("GET /transaction-centre/dead-letters", page(FakeContexts.parked(17, "PARKED")));

        Answer answer = send(as("operator", "/api/operations/dead-letters"));

        assertThat(answer.at("items/0/id")).isEqualTo("wallet-17");
        assertThat(answer.at("items/0/parkedAt")).isEqualTo("2026-11-20T14:00:00+08:00");
        assertThat(answer.json().at("/items/0").has("businessKey")).isFalse();
    }

    @Test
    void showsEverythingAboutADeadLetter() {
        CONTEXTS.fundTrading.answers("GET /transaction-centre/dead-letters/4", FakeContexts.parkedDetails(4, "{oops"));

        Answer answer = send(as("operator", "/api/operations/dead-letters/fund-trading-4"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("id")).isEqualTo("fund-trading-4");
        assertThat(answer.at("body")).isEqualTo("{oops");
        assertThat(answer.json().get("bodyBytes").asInt()).isEqualTo(9000);
        assertThat(answer.at("messageVersion")).isEqualTo("1");
        assertThat(answer.at("firstSeenAt")).isEqualTo("2026-11-20T13:00:00+08:00");
        assertThat(answer.json().has("businessKey")).isFalse();
        assertThat(answer.at("actions/0/id")).isEqualTo("fund-trading-8");
        assertThat(answer.at("actions/0/outcome")).isEqualTo("FAILED_AGAIN");
    }

    @Test
    void relaysThatThereIsNoSuchDeadLetter() {
        CONTEXTS.wallet.refuses("GET /transaction-centre/dead-letters/4", 404, "DEAD_LETTER_NOT_FOUND");

        Answer answer = send(as("operator", "/api/operations/dead-letters/wallet-4"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("code")).isEqualTo("DEAD_LETTER_NOT_FOUND");
    }

    @Test
    void redrivesInTheContextThatTheIdNames() {
        CONTEXTS.fundTrading.answers("POST /transaction-centre/dead-letters/4/redrive",
                "{\"result\":\"DONE\"}");

        Answer answer = send(json("operator", "POST", "/api/operations/dead-letters/fund-trading-4/redrive",
                "{\"reason\":\"redeployed\"}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"id\":\"fund-trading-4\",\"result\":\"DONE\"}");
        assertThat(CONTEXTS.fundTrading.lastCall().body()).isEqualTo("{\"reason\":\"redeployed\"}");
    }

    @ParameterizedTest
    @CsvSource({"404, DEAD_LETTER_NOT_FOUND", "409, NOT_PARKED", "409, REDRIVE_FAILED"})
    void relaysWhyARedriveDidNotWork(int status, String code) {
        CONTEXTS.companion.refuses("POST /transaction-centre/dead-letters/4/redrive", status, code);

        Answer answer = send(
                json("operator", "POST", "/api/operations/dead-letters/companion-4/redrive", "{\"reason\":\"again\"}"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at("code")).isEqualTo(code);
    }

    @Test
    void mergesAlerts() {
        CONTEXTS.companion.answers("GET /transaction-centre/alerts", page(FakeContexts.alert(3)));

        Answer answer = send(as("operator", "/api/operations/alerts"));

        assertThat(answer.at("items/0/id")).isEqualTo("companion-3");
        assertThat(answer.at("items/0/cause")).isEqualTo("MESSAGE_PARKED");
        assertThat(answer.json().at("/items/0/occurrences").asInt()).isEqualTo(3);
        assertThat(answer.json().at("/items/0").has("closedAt")).isFalse();
    }

    @Test
    void closesAnAlertInTheContextThatTheIdNames() {
        CONTEXTS.companion.answers("POST /transaction-centre/alerts/3/close", "{\"result\":\"CLOSED\"}");

        Answer answer = send(json("operator", "POST", "/api/operations/alerts/companion-3/close",
                "{\"reason\":\"sent again\"}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"id\":\"companion-3\",\"result\":\"CLOSED\"}");
        assertThat(CONTEXTS.companion.lastCall().body()).isEqualTo("{\"reason\":\"sent again\"}");
    }

    @ParameterizedTest
    @CsvSource({"404, ALERT_NOT_FOUND", "409, ALERT_CLOSED"})
    void relaysWhyAnAlertCannotBeClosed(int status, String code) {
        CONTEXTS.wallet.refuses("POST /transaction-centre/alerts/3/close", status, code);

        Answer answer = send(
                json("operator", "POST", "/api/operations/alerts/wallet-3/close", "{\"reason\":\"again\"}"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at("code")).isEqualTo(code);
    }

    @Test
    void mergesWhatOperatorsDid() {
        CONTEXTS.wallet.answers("GET /transaction-centre/actions", page(FakeContexts.action(5, "DONE")));
        CONTEXTS.companion.answers("GET /transaction-centre/actions", page(FakeContexts.action(6, "NOT_PARKED")));

        Answer answer = send(as("operator", "/api/operations/actions"));

        assertThat(names(answer, "id")).containsExactlyInAnyOrder("wallet-5", "companion-6");
        assertThat(names(answer, "outcome")).containsExactlyInAnyOrder("DONE", "NOT_PARKED");
        assertThat(answer.at("items/0/at")).isEqualTo("2026-11-20T14:00:00+08:00");
        assertThat(answer.json().get("total").asInt()).isEqualTo(2);
    }

    @Test
    void showsTheEventHandlersOfAllContexts() {
        CONTEXTS.wallet.answers("GET /transaction-centre/event-handlers", "[" + FakeContexts.EVENT_HANDLERS + "]");
        CONTEXTS.fundTrading.answers("GET /transaction-centre/event-handlers", "[]");
        CONTEXTS.companion.answers("GET /transaction-centre/event-handlers", "[]");

        Answer answer = send(as("operator", "/api/operations/event-handlers"));

        assertThat(names(answer, "", "group")).containsExactly("wallet-overview");
        assertThat(answer.at("0/context")).isEqualTo("wallet");
        assertThat(answer.at("0/state")).isEqualTo("FAILING");
        assertThat(answer.json().at("/0/lastRebuild").has("endedAt")).isFalse();
    }

    @Test
    void rebuildsAReadModelInTheContextThatIsNamed() {
        CONTEXTS.wallet.answers("POST /transaction-centre/event-handlers/wallet-overview/rebuild", 202,
                "{\"result\":\"STARTED\"}");

        Answer answer = send(json("operator", "POST",
                "/api/operations/event-handlers/wallet/wallet-overview/rebuild", "{\"reason\":\"looks wrong\"}"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text())
                .isEqualTo("{\"context\":\"wallet\",\"group\":\"wallet-overview\",\"result\":\"STARTED\"}");
        assertThat(CONTEXTS.wallet.lastCall().body()).isEqualTo("{\"reason\":\"looks wrong\"}");
    }

    @Test
    void doesNotRebuildInAContextThatThereIsNot() {
        Answer answer = send(json("operator", "POST", "/api/operations/event-handlers/attic/any/rebuild",
                "{\"reason\":\"looks wrong\"}"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("code")).isEqualTo("ID_FORMAT");
    }

    @Test
    void mergesParkedEventsAndRedrivesThem() {
        CONTEXTS.wallet.answers("GET /transaction-centre/parked-events", page(FakeContexts.parkedEvent(2)))
                .answers("POST /transaction-centre/parked-events/2/redrive", "{\"result\":\"DONE\"}");

        Answer parked = send(as("operator", "/api/operations/parked-events"));
        Answer redriven = send(json("operator", "POST", "/api/operations/parked-events/wallet-2/redrive",
                "{\"reason\":\"mended\"}"));

        assertThat(parked.at("items/0/id")).isEqualTo("wallet-2");
        assertThat(parked.at("items/0/group")).isEqualTo("purchase-progress");
        assertThat(parked.json().at("/items/0/waiting").asInt()).isEqualTo(3);
        assertThat(redriven.text()).isEqualTo("{\"id\":\"wallet-2\",\"result\":\"DONE\"}");
    }

    @Test
    void theBooksAgree() {
        Answer answer = send(as("operator", "/api/operations/reconciliation"));

        assertThat(answer.json().get("balanced").asBoolean()).isTrue();
        assertThat(names(answer, "/checks", "name")).contains("wallet: 1 negative balances",
                "overall: 2 committed main transactions = orders",
                "overall: 3 settled amount = net + fee of accepted orders");
        assertThat(answer.json().at("/checks/0").propertyNames()).containsExactlyInAnyOrder("name", "expected",
                "actual",
                "ok");
    }

    @ParameterizedTest
    @CsvSource({"wallet, mainTransactionsCommitted, 4, 2 committed main transactions = orders",
            "fund-trading, orders, 2, 2 committed main transactions = orders",
            "wallet, settledAmount, 20000.01, 3 settled amount = net + fee of accepted orders",
            "fund-trading, acceptedNet, 19970.03, 3 settled amount = net + fee of accepted orders",
            "fund-trading, recomputedFee, 29.97, 3 fee recomputed from the rules = fee booked",
            "wallet, holdsSettled, 1, 3 accepted orders = holds settled for good",
            "wallet, moneyGivenBack, 0, 3 orders without shares = purchases with the money given back",
            "wallet, confirmed, 1, 3 orders confirmed = purchases confirmed",
            "wallet, redemptionsCredited, 0, 3 redemptions confirmed = redemptions credited",
            "wallet, redeemedAmount, 999.78, 3 amount redeemed = amount credited",
            "companion, bonusesGranted, 2, 3 bonuses granted = bonuses credited",
            "wallet, bonusAmount, 20.01, 3 amount of bonuses granted = credited",
            "companion, openHalfMessages, 1, 4 half messages left",
            "wallet, processing, 1, 4 purchases still processing",
            "wallet, funded, 1, 4 purchases funded and no further", "wallet, holdsOpen, 1, 4 holds still open",
            "fund-trading, ordersOpen, 1, 4 orders still open", "wallet, openHalfMessages, 1, 4 half messages left",
            "fund-trading, openHalfMessages, 1, 4 half messages left"})
    void theBooksDoNotAgreeWhenOneFigureIsOff(String context, String figure, String value, String broken) {
        FakeContext fake = switch (context) {
            case "wallet" -> CONTEXTS.wallet;
            case "companion" -> CONTEXTS.companion;
            default -> CONTEXTS.fundTrading;
        };
        String figures = send(as("operator", "/api/operations/reconciliation")).text();
        assertThat(figures).contains("\"balanced\":true");
        fake.answers("GET /operations/figures", figuresOf(context).replaceFirst("\"" + figure + "\":\"[0-9.]+\"",
                "\"" + figure + "\":\"" + value + "\""));

        Answer answer = send(as("operator", "/api/operations/reconciliation"));

        assertThat(answer.json().get("balanced").asBoolean()).isFalse();
        assertThat(brokenChecks(answer)).containsExactly("overall: " + broken);
    }

    @Test
    void aContextsOwnBrokenCheckBreaksTheWhole() {
        CONTEXTS.companion.answers("GET /operations/figures",
                FakeContexts.COMPANION_FIGURES.replace("\"checks\":[]", """
                        "checks":[{"name":"7 one notice per event","expected":"3","actual":"4","ok":false}]"""));

        assertThat(brokenChecks(send(as("operator", "/api/operations/reconciliation"))))
                .containsExactly("companion: 7 one notice per event");
    }

    @Test
    void aMissingFigureNeverCountsAsEqual() {
        CONTEXTS.wallet.answers("GET /operations/figures", "{\"context\":\"wallet\",\"checks\":[],\"figures\":{}}");
        CONTEXTS.fundTrading.answers("GET /operations/figures",
                "{\"context\":\"fund-trading\",\"checks\":[],\"figures\":{}}");

        Answer answer = send(as("operator", "/api/operations/reconciliation"));

        assertThat(answer.json().at("/checks").values()).isNotEmpty().allMatch(check -> !check.get("ok").asBoolean());
    }

    @ParameterizedTest
    @CsvSource({"'', messages=false", "?messages=false, messages=false", "?messages=true, messages=true"})
    void theMessagesAreReadOnlyWhenAskedFor(String query, String passedOn) {
        for (FakeContext context : List.of(CONTEXTS.wallet, CONTEXTS.fundTrading, CONTEXTS.companion)) {
            context.answers("GET /operations/figures", exchange -> FakeContext.send(exchange, 200, "application/json",
                    "{\"context\":\"any\",\"checks\":[{\"name\":\"asked\",\"expected\":\"\",\"actual\":\""
                            + exchange.getRequestURI().getQuery() + "\",\"ok\":true}],\"figures\":{}}"));
        }

        Answer answer = send(as("operator", "/api/operations/reconciliation" + query));

        assertThat(names(answer, "/checks", "actual")).startsWith(passedOn, passedOn, passedOn);
    }

    @Test
    void aQuestionThatIsNeitherYesNorNoIsRefused() {
        assertThat(send(as("operator", "/api/operations/reconciliation?messages=perhaps")).status()).isEqualTo(400);
    }

    @Test
    void thereAreNoBooksWithoutAllContexts() {
        CONTEXTS.companion.hangsUpOn("GET /operations/figures");

        assertThat(send(as("operator", "/api/operations/reconciliation")).status()).isEqualTo(503);
    }

    private static String figuresOf(String context) {
        return switch (context) {
            case "wallet" -> FakeContexts.WALLET_FIGURES;
            case "companion" -> FakeContexts.COMPANION_FIGURES;
            default -> FakeContexts.FUND_TRADING_FIGURES;
        };
    }

    private static List<String> brokenChecks(Answer answer) {
        return answer.json()
                .at("/checks")
                .values()
                .stream()
                .filter(check -> !check.get("ok").asBoolean())
                .map(check -> check.get("name").asString())
                .toList();
    }

    private static List<String> names(Answer answer, String field) {
        return names(answer, "/items", field);
    }

    private static List<String> names(Answer answer, String list, String field) {
        return answer.json().at(list).values().stream().map((JsonNode item) -> item.get(field).asString()).toList();
    }

    private static String row(String id, int second) {
        return String.format(Locale.ROOT, """
                {"transactionId":"%s","businessKey":"b","messageType":"T","state":"COMMITTED",
                 "decidedAt":"2026-11-20T06:00:%02dZ","answeredAt":null,"answeredBy":null}""", id, second);
    }

    private static String page(String... rows) {
        return "{\"items\":[" + String.join(",", rows) + "],\"page\":0,\"size\":3,\"total\":" + rows.length + "}";
    }

    /** Rows w0, w1 … at even seconds or f0, f1 … at odd ones, newest first, cut into the pages that are asked for. */
    private static void paged(FakeContext context, String prefix, int count, int offset) {
        context.answers("GET /transaction-centre/transactions", exchange -> {
            String[] query = exchange.getRequestURI().getQuery().split("[=&]", -1);
            int page = Integer.parseInt(query[1]);
            int size = Integer.parseInt(query[3]);
            String rows = IntStream.range(page * size, Math.min(count, (page + 1) * size))
                    .map(i -> count - 1 - i)
                    .mapToObj(i -> row(prefix + i, i * 2 + offset))
                    .collect(Collectors.joining(","));
            FakeContext.send(exchange, 200, "application/json",
                    "{\"items\":[" + rows + "],\"page\":" + page + ",\"size\":"
                            + size + ",\"total\":" + count + "}");
        });
    }

    @Test
    void recallsAPurchase() {
        String id = "0c0ffee0-0000-4000-8000-000000000001";
        CONTEXTS.wallet.answers("POST /operations/purchases/" + id + "/recall", 202, "{\"result\":\"ASKED\"}");

        Answer answer = send(json("operator", "POST", "/api/operations/purchases/" + id + "/recall",
                "{\"reason\":\"they are closed\"}"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("result")).isEqualTo("ASKED");
        assertThat(CONTEXTS.wallet.lastCall().body()).isEqualTo("{\"reason\":\"they are closed\"}");
    }

    @Test
    void redatesAnOrderWithTheInvestorsConsent() {
        String decision = "/operations/purchases/" + FakeContexts.PURCHASE_ID + "/re-date";
        CONTEXTS.fundTrading.answers("POST " + decision,
                "{\"purchaseId\":\"" + FakeContexts.PURCHASE_ID + "\",\"result\":\"REDATED\"}");

        Answer answer = send(json("operator", "POST", "/api" + decision,
                "{\"reason\":\"agreed by phone\",\"consent\":true}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("result")).isEqualTo("REDATED");
        assertThat(CONTEXTS.fundTrading.lastCall().body())
                .isEqualTo("{\"reason\":\"agreed by phone\",\"consent\":true}");
    }

    @Test
    void isToldThatTheInvestorMustAgreeOrThatNobodyHasToDecide() {
        String decision = "/operations/purchases/" + FakeContexts.PURCHASE_ID;
        CONTEXTS.fundTrading.refuses("POST " + decision + "/re-date", 422, "CONSENT_REQUIRED")
                .refuses("POST " + decision + "/refund", 409, "TRADING_DAY_NOT_MISSED");

        Answer unasked = send(json("operator", "POST", "/api" + decision + "/re-date", "{\"reason\":\"late\"}"));
        Answer settled = send(json("operator", "POST", "/api" + decision + "/refund", "{\"reason\":\"late\"}"));

        assertThat(unasked.status()).isEqualTo(422);
        assertThat(unasked.at("code")).isEqualTo("CONSENT_REQUIRED");
        assertThat(settled.status()).isEqualTo(409);
        assertThat(settled.at("code")).isEqualTo("TRADING_DAY_NOT_MISSED");
        assertThat(send(json("operator", "POST", "/api" + decision + "/refund", "{}")).at("code"))
                .isEqualTo("REASON_REQUIRED");
        assertThat(send(json("alice", "POST", "/api" + decision + "/refund", "{\"reason\":\"mine\"}")).status())
                .isEqualTo(403);
    }
}
