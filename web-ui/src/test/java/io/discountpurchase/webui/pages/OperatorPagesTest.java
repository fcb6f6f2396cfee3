package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator at work. */
class OperatorPagesTest extends EdgeTest {
    private final Browser operator = new Browser(this::at);

    @BeforeEach
    void logIn() {
        operator.logIn("operator");
    }

    @Test
    void closesATradingDay() {
        Answer page = operator.open("/ops/trading-days");
        assertThat(page.text()).contains("Last closed day: 2026-11-19");

        Answer answer = operator.submit(page, "/ops/trading-days/close", Map.of("date", "2026-11-20"));

        assertThat(answer.header("Location")).endsWith("/ops/trading-days");
        assertThat(operator.open("/ops/trading-days").text())
                .contains("2026-11-20 closed: 6 NAVs published, 2 orders and 1 redemptions confirmed.");
    }

    @Test
    void isToldWhyADayCannotBeClosed() {
        CONTEXTS.fundTrading.refuses("POST /trading-days/2026-11-20/close", 422, "NOT_A_TRADING_DAY");

        operator.submit(operator.open("/ops/trading-days"), "/ops/trading-days/close", Map.of("date", "2026-11-20"));

        assertThat(operator.open("/ops/trading-days").text()).contains("data-code=\"NOT_A_TRADING_DAY\"");
    }

    @Test
    void putsTheClockAheadAndEveryPageSaysSo() {
        assertThat(operator.open("/ops/trading-days").text()).doesNotContain("data-testid=\"demo-time\"")
                .contains("value=\"2026-11-20T14:59:30\"");
        CONTEXTS.fundTrading.answers("PUT /operations/clock", FakeContexts.businessTime(86_400_000));

        operator.submit(operator.open("/ops/trading-days"), "/ops/clock", Map.of("now", "2026-11-20T14:59:30"));

        assertThat(CONTEXTS.fundTrading.calls())
                .anyMatch(call -> call.body().equals("{\"now\":\"2026-11-20T14:59:30+08:00\"}"));
        assertThat(operator.open("/ops/alerts").text()).contains("data-testid=\"demo-time\"");
    }

    @Test
    void isToldWhyTheClockCannotBePutThere() {
        CONTEXTS.fundTrading.refuses("PUT /operations/clock", 422, "CLOCK_RUNS_FORWARD");

        operator.submit(operator.open("/ops/trading-days"), "/ops/clock", Map.of("now", "2026-11-19T14:59"));

        assertThat(operator.open("/ops/trading-days").text()).contains("data-code=\"CLOCK_RUNS_FORWARD\"");
    }

    @Test
    void seesWhetherTheBooksAgree() {
        assertThat(operator.open("/ops/reconciliation").text()).contains("data-balanced=\"true\"");

        CONTEXTS.wallet.answers("GET /operations/figures", FakeContexts.WALLET_FIGURES.replace("20000.00", "20000.01"));

        assertThat(operator.open("/ops/reconciliation").text()).contains("data-balanced=\"false\"", "20000.01");
    }

    @Test
    void sendsADeadLetterAgainWithAReason() {
        CONTEXTS.wallet
                .answers("GET /transaction-centre/dead-letters", FakeContexts.page(FakeContexts.parked(17, "PARKED")))
                .answers("POST /transaction-centre/dead-letters/17/redrive", "{\"result\":\"DONE\"}");

        operator.submit(operator.open("/ops/dead-letters"), "/ops/dead-letters/wallet-17/redrive",
                Map.of("reason", "redeployed"));

        assertThat(operator.open("/ops/dead-letters").text()).contains("wallet-17: done");
        assertThat(CONTEXTS.wallet.calls()).anyMatch(call -> call.body().equals("{\"reason\":\"redeployed\"}"));
    }

    @Test
    void givesADeadLetterUpWithAReason() {
        CONTEXTS.wallet
                .answers("GET /transaction-centre/dead-letters", FakeContexts.page(FakeContexts.parked(17, "PARKED")))
                .answers("POST /transaction-centre/dead-letters/17/discard", "{\"result\":\"DISCARDED\"}");

        Answer page = operator.open("/ops/dead-letters");
        assertThat(page.text()).contains("formaction=\"/ops/dead-letters/wallet-17/discard\"");
        Map<String, String> form = new HashMap<>(
                Browser.hiddenFields(page, "/ops/dead-letters/wallet-17/redrive"));
        form.put("reason", "never readable");
        operator.post("/ops/dead-letters/wallet-17/discard", form);

        assertThat(operator.open("/ops/dead-letters").text()).contains("wallet-17: given up");
    }

    @Test
    void looksAtADeadLetterBeforeSendingItAgain() {
        CONTEXTS.wallet.answers("GET /transaction-centre/dead-letters/17", FakeContexts.parkedDetails(17, "<b>oops"))
                .answers("POST /transaction-centre/dead-letters/17/redrive", "{\"result\":\"DONE\"}");

        Answer page = operator.open("/ops/dead-letters/wallet-17");

        assertThat(page.text()).contains("&lt;b&gt;oops", "9,000 bytes", "FundPurchaseAccepted:p", "failed again")
                .doesNotContain("<b>oops", "??");
        operator.submit(page, "/ops/dead-letters/wallet-17/redrive", Map.of("reason", "redeployed"));
        assertThat(CONTEXTS.wallet.lastCall().body()).isEqualTo("{\"reason\":\"redeployed\"}");
        assertThat(operator.open("/ops/dead-letters/wallet-17", "Accept-Language", "zh-CN").text())
                .contains("再次失败")
                .doesNotContain("??");
    }

    @Test
    void cannotSendAgainWhatIsBeingSentAgain() {
        CONTEXTS.wallet.answers("GET /transaction-centre/dead-letters",
                FakeContexts.page(FakeContexts.parked(17, "REDRIVING")));

        assertThat(operator.open("/ops/dead-letters").text()).contains("Being sent again")
                .doesNotContain("/ops/dead-letters/wallet-17/redrive");
    }

    @Test
    void closesAnAlertWithAReason() {
        CONTEXTS.companion.answers("GET /transaction-centre/alerts", FakeContexts.page(FakeContexts.alert(3)))
                .answers("POST /transaction-centre/alerts/3/close", "{\"result\":\"CLOSED\"}");
        Answer page = operator.open("/ops/alerts");
        assertThat(page.text()).contains("companion-3 · MESSAGE_PARKED", "raised 3 times");

        operator.submit(page, "/ops/alerts/companion-3/close", Map.of("reason", "sent again"));

        assertThat(CONTEXTS.companion.lastCall().body()).isEqualTo("{\"reason\":\"sent again\"}");
        assertThat(operator.open("/ops/alerts").text()).contains("companion-3 is closed.");
    }

    @Test
    void decidesAboutAnOrderThatHasMissedItsDay() {
        String decision = "/purchases/" + FakeContexts.PURCHASE_ID;
        CONTEXTS.fundTrading
                .answers("GET /transaction-centre/alerts",
                        FakeContexts.page(FakeContexts.alert(4)
                                .replace("MESSAGE_PARKED", "ORDER_FOR_CLOSED_DAY")
                                .replace("\"p\"", "\"" + FakeContexts.PURCHASE_ID + "\"")))
                .answers("POST /operations" + decision + "/re-date",
                        "{\"purchaseId\":\"" + FakeContexts.PURCHASE_ID + "\",\"result\":\"REDATED\"}")
                .refuses("POST /operations" + decision + "/refund", 409, "TRADING_DAY_NOT_MISSED");
        Answer page = operator.open("/ops/alerts");

        operator.submit(page, "/ops" + decision + "/re-date", Map.of("reason", "agreed by phone", "consent", "true"));

        assertThat(CONTEXTS.fundTrading.lastCall().body())
                .isEqualTo("{\"reason\":\"agreed by phone\",\"consent\":true}");
        assertThat(operator.open("/ops/alerts").text()).contains("re-dated to the next trading day");
        operator.submit(page, "/ops" + decision + "/re-date", Map.of("reason", "no box ticked"));
        operator.open("/ops/alerts");
        assertThat(CONTEXTS.fundTrading.calls())
                .anyMatch(call -> call.body().equals("{\"reason\":\"no box ticked\",\"consent\":false}"));
        operator.submit(page, "/ops" + decision + "/refund", Map.of("reason", "not wanted"));
        assertThat(operator.open("/ops/alerts").text()).contains("data-code=\"TRADING_DAY_NOT_MISSED\"");
        assertThat(operator.open("/ops/alerts", "Accept-Language", "zh-CN").text()).contains("退回钱包")
                .doesNotContain("??");
    }

    @Test
    void isToldWhyAnAlertCannotBeClosed() {
        CONTEXTS.companion.answers("GET /transaction-centre/alerts", FakeContexts.page(FakeContexts.alert(3)))
                .refuses("POST /transaction-centre/alerts/3/close", 409, "ALERT_CLOSED");

        operator.submit(operator.open("/ops/alerts"), "/ops/alerts/companion-3/close", Map.of("reason", "sent again"));

        assertThat(operator.open("/ops/alerts").text()).contains("data-code=\"ALERT_CLOSED\"");
    }

    @Test
    void seesHowTheEventHandlersAreDoing() {
        CONTEXTS.wallet.answers("GET /transaction-centre/event-handlers", "[" + FakeContexts.EVENT_HANDLERS + "]")
                .answers("GET /transaction-centre/parked-events", FakeContexts.page(FakeContexts.parkedEvent(2)))
                .answers("POST /transaction-centre/event-handlers/wallet-overview/rebuild", 202,
                        "{\"result\":\"STARTED\"}")
                .answers("POST /transaction-centre/parked-events/2/redrive", "{\"result\":\"DONE\"}");

        Answer page = operator.open("/ops/event-handlers");

        assertThat(page.text()).contains("wallet · wallet-overview", "Failing", "7 events behind", "3 wait behind it",
                "1,204 events told again so far").doesNotContain("??");
        operator.submit(page, "/ops/event-handlers/wallet/wallet-overview/rebuild", Map.of("reason", "looks wrong"));
        assertThat(operator.open("/ops/event-handlers").text()).contains("wallet-overview is being rebuilt.");
        operator.submit(page, "/ops/parked-events/wallet-2/redrive", Map.of("reason", "mended"));
        assertThat(operator.open("/ops/event-handlers").text()).contains("wallet-2: done");
        assertThat(operator.open("/ops/event-handlers", "Accept-Language", "zh-CN").text()).contains("停放的事件")
                .doesNotContain("??");
    }

    @Test
    void seesWhatOperatorsHaveDone() {
        CONTEXTS.wallet.answers("GET /transaction-centre/actions", FakeContexts.page(FakeContexts.action(5, "DONE")));

        assertThat(operator.open("/ops/actions").text()).contains("dead-letter-17", "redeployed", "done");
    }

    @Test
    void looksUpAnyPurchase() {
        assertThat(operator.open("/ops/timeline?purchaseId=" + FakeContexts.PURCHASE_ID).text())
                .contains("HALF_MESSAGE_STORED", "FundPurchaseAccepted");
        assertThat(operator.open("/ops/timeline?purchaseId=x").text()).contains("data-code=\"ID_FORMAT\"");
    }
}
