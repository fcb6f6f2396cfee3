package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator at work. */
class OperatorPagesTest extends EdgeTest {
    private Browser operator = new Browser(URI.create("http://127.0.0.1"));

    @BeforeEach
    void logIn() {
        operator = new Browser(at("/"));
        operator.logIn("operator");
    }

    @Test
    void closesATradingDay() {
        Answer page = operator.open("/ops/trading-days");
        assertThat(page.text()).contains("Last closed day: 2026-11-19");

        Answer answer = operator.submit(page, "/ops/trading-days/close", Map.of("date", "2026-11-20"));

        assertThat(answer.header("Location")).endsWith("/ops/trading-days");
        assertThat(operator.open("/ops/trading-days").text())
                .contains("2026-11-20 closed: 6 NAVs published, 2 orders confirmed.");
    }

    @Test
    void isToldWhyADayCannotBeClosed() {
        CONTEXTS.fundTrading.refuses("POST /trading-days/2026-11-20/close", 422, "NOT_A_TRADING_DAY");

        operator.submit(operator.open("/ops/trading-days"), "/ops/trading-days/close", Map.of("date", "2026-11-20"));

        assertThat(operator.open("/ops/trading-days").text()).contains("data-code=\"NOT_A_TRADING_DAY\"");
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
                .answers("GET /transaction-centre/dead-letters",
                        FakeContexts
                                .page("""
                                        {"messageId":17,"consumer":"wallet","topic":"t","messageType":null,"businessKey":null,"reason":"UNREADABLE",
                                         "cause":"not JSON","attempts":1,"parkedAt":"2026-11-20T06:00:00Z","state":"PARKED","redrivenBy":null,
                                         "redriveReason":null}"""))
                .answers("POST /transaction-centre/dead-letters/17/redrive", "{\"messageId\":17,\"result\":\"DONE\"}");

        operator.submit(operator.open("/ops/dead-letters"), "/ops/dead-letters/wallet-17/redrive",
                Map.of("reason", "redeployed"));

        assertThat(operator.open("/ops/dead-letters").text()).contains("wallet-17: DONE");
        assertThat(CONTEXTS.wallet.calls()).anyMatch(call -> call.body().equals("{\"reason\":\"redeployed\"}"));
    }

    @Test
    void looksUpAnyPurchase() {
        assertThat(operator.open("/ops/timeline?purchaseId=" + FakeContexts.PURCHASE_ID).text())
                .contains("HALF_MESSAGE_STORED", "FundPurchaseAccepted");
        assertThat(operator.open("/ops/timeline?purchaseId=x").text()).contains("data-code=\"ID_FORMAT\"");
    }
}
