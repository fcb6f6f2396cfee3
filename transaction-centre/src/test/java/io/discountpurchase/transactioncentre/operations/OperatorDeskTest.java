package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.RunningCentre;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.ledger.StoredMessage;
import io.discountpurchase.transactioncentre.reception.DeadLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator sees and does over HTTP. */
@ParameterizedClass
@EnumSource
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorDeskTest {
    @Parameter
    private RunningCentre.Database database;

    private RunningCentre centre;
    private MockMvcTester http;

    @BeforeParameterizedClassInvocation
    void start() {
        centre = database.start();
        Alerts alerts = centre.bean(Alerts.class);
        Audit audit = centre.bean(Audit.class);
        http = MockMvcTester
                .create(MockMvcBuilders.standaloneSetup(new DeadLettersController(centre.bean(DeadLetters.class)),
                        new AlertsController(alerts), new ActionsController(audit),
                        new TransactionsController(centre.bean(Ledger.class), centre.bean(Journal.class)))
                        .setControllerAdvice(new ReasonProblems())
                        .build());
    }

    @BeforeEach
    void beginAnew() {
        centre.forget();
    }

    @AfterParameterizedClassInvocation
    void stop() {
        centre.close();
    }

    @Test
    void looks_at_a_message_before_redriving_it() {
        long message = centre.park("p1");

        MvcTestResult preview = http.get().uri("/transaction-centre/dead-letters/{id}", message).exchange();

        assertThat(preview).hasStatusOk().bodyJson().extractingPath("$.message.reason").isEqualTo("RETRIES_USED_UP");
        assertThat(preview).bodyJson().extractingPath("$.body").asString().contains("\"parcelId\":\"p1\"");
        assertThat(preview).bodyJson().extractingPath("$.actions").asArray().isEmpty();
        assertThat(http.get().uri("/transaction-centre/dead-letters/99")).hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("DEAD_LETTER_NOT_FOUND");
    }

    @Test
    void redrives_once_and_is_told_why_not_a_second_time() {
        String redrive = "/transaction-centre/dead-letters/" + centre.park("p1") + "/redrive";

        assertRefused(post(redrive, "{}"), 400, "REASON_REQUIRED");
        assertThat(post(redrive, "{}")).bodyJson().extractingPath("$.field").isEqualTo("reason");
        assertRefused(post(redrive, "{\"reason\":\"" + "x".repeat(501) + "\"}"), 400, "REASON_TOO_LONG");
        assertThat(post(redrive, "{\"reason\":\"healed\"}")).hasStatusOk()
                .bodyJson()
                .extractingPath("$.result")
                .isEqualTo("DONE");
        assertRefused(post(redrive, "{\"reason\":\"healed\"}"), 409, "NOT_PARKED");
        assertRefused(post("/transaction-centre/dead-letters/99/redrive", "{\"reason\":\"healed\"}"), 404,
                "DEAD_LETTER_NOT_FOUND");
    }

    @Test
    void is_told_that_a_message_fails_again() {
        long message = centre.park("p1", "no JSON");

        assertRefused(post("/transaction-centre/dead-letters/" + message + "/redrive", "{\"reason\":\"healed\"}"), 409,
                "REDRIVE_FAILED");
    }

    @Test
    void discards_once() {
        String discard = "/transaction-centre/dead-letters/" + centre.park("p1", "no JSON") + "/discard";

        assertRefused(post(discard, "{}"), 400, "REASON_REQUIRED");
        assertThat(post(discard, "{\"reason\":\"never readable\"}")).hasStatusOk()
                .bodyJson()
                .extractingPath("$.result")
                .isEqualTo("DISCARDED");
        assertRefused(post(discard, "{\"reason\":\"never readable\"}"), 409, "NOT_PARKED");
        assertRefused(post("/transaction-centre/dead-letters/99/discard", "{\"reason\":\"why not\"}"), 404,
                "DEAD_LETTER_NOT_FOUND");
    }

    @Test
    void is_refused_in_the_language_asked_for() {
        assertThat(http.get().uri("/transaction-centre/dead-letters/99").header("Accept-Language", "zh-CN")).bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("没有这条死信。");
        assertThat(http.get().uri("/transaction-centre/dead-letters/99").header("Accept-Language", "fr")).bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("There is no such dead letter.");
    }

    @Test
    void closes_an_alert_once() {
        Alerts alerts = centre.bean(Alerts.class);
        alerts.raise("PARCEL_LOST", "p1", "lost");
        String close = "/transaction-centre/alerts/" + alerts.page(0, 1).getFirst().alertId() + "/close";

        assertRefused(post(close, "{\"reason\":\"\"}"), 400, "REASON_REQUIRED");
        assertThat(post(close, "{\"reason\":\"found\"}")).hasStatusOk()
                .bodyJson()
                .extractingPath("$.result")
                .isEqualTo("CLOSED");
        assertRefused(post(close, "{\"reason\":\"found\"}"), 409, "ALERT_CLOSED");
        assertRefused(post("/transaction-centre/alerts/99/close", "{\"reason\":\"found\"}"), 404, "ALERT_NOT_FOUND");

        assertThat(http.get().uri("/transaction-centre/alerts")).bodyJson()
                .extractingPath("$.items[0].closedBy")
                .isEqualTo("operator");
    }

    @Test
    void everything_done_or_refused_is_in_the_audit() {
        post("/transaction-centre/dead-letters/" + centre.park("p1") + "/redrive", "{\"reason\":\"healed\"}");
        post("/transaction-centre/alerts/99/close", "{\"reason\":\"found\"}");

        MvcTestResult actions = http.get().uri("/transaction-centre/actions?page=0&size=2").exchange();

        assertThat(actions).bodyJson().extractingPath("$.total").isEqualTo(3);
        assertThat(actions).bodyJson()
                .extractingPath("$.items[*].outcome")
                .asArray()
                .containsExactly("UNKNOWN", "DONE");
        assertThat(actions).bodyJson().extractingPath("$.items[0].subject").isEqualTo("alert-99");
        assertThat(actions).bodyJson().extractingPath("$.items[0].operator").isEqualTo("operator");
    }

    @Test
    void looks_through_the_transactions_of_all_states_or_of_one() {
        Ledger ledger = centre.bean(Ledger.class);
        MessageType sent = new MessageType("ParcelSent", 1);
        ledger.committed(new StoredMessage(sent, sent.name(), "p1", new byte[]{'{', '}'}));
        centre.pass(Duration.ofSeconds(1));
        ledger.abandon(sent, "p2");

        assertTransactions("", "ParcelSent:p2", "ParcelSent:p1");
        assertTransactions("?state=COMMITTED", "ParcelSent:p1");
        assertTransactions("?page=1&size=1", "ParcelSent:p1");
        assertThat(http.get().uri("/transaction-centre/transactions?state=ABANDONED&page=1")).bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
    }

    private void assertTransactions(String query, String... ids) {
        assertThat(http.get().uri("/transaction-centre/transactions" + query)).hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].transactionId")
                .asArray()
                .containsExactly((Object[]) ids);
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri(path)
                .principal(() -> "operator")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertRefused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
