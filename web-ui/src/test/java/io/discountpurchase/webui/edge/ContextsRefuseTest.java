package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContext;
import io.discountpurchase.webui.fake.FakeContexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

import static io.discountpurchase.webui.fake.FakeContexts.QUOTE_ID;
import static org.assertj.core.api.Assertions.assertThat;

/** What contexts refuse reaches the caller as they put it; what they fail at does not reach the caller raw. */
class ContextsRefuseTest extends EdgeTest {
    private static final String PURCHASE = "{\"quoteId\":\"" + QUOTE_ID
            + "\",\"fundCode\":\"110011\",\"amount\":\"10000.00\"}";

    @ParameterizedTest
    @CsvSource({"404, FUND_NOT_FOUND", "422, FUND_SUSPENDED", "422, DISCOUNT_NOT_AVAILABLE", "422, SAME_FUND",
            "422, SUITABILITY", "422, BELOW_MINIMUM", "422, ABOVE_SINGLE_LIMIT", "422, ABOVE_DAILY_LIMIT"})
    void aQuote(int status, String code) {
        CONTEXTS.fundTrading.refuses("POST /quotes", status, code);

        assertRelayed(send(json("alice", "POST", "/api/quotes", "{\"fundCode\":\"110011\",\"amount\":\"1\"}")), status,
                code);
    }

    @ParameterizedTest
    @CsvSource({"404, QUOTE_NOT_FOUND", "422, QUOTE_MISMATCH", "409, QUOTE_EXPIRED"})
    void theCheckOfAQuoteAndNothingIsPlaced(int status, String code) {
        CONTEXTS.fundTrading.refuses("POST /quotes/" + QUOTE_ID + "/check", status, code);

        assertRelayed(place(), status, code);
        assertThat(CONTEXTS.wallet.calls()).noneMatch(call -> call.path().equals("/purchases"));
    }

    @ParameterizedTest
    @CsvSource({"409, QUOTE_EXPIRED", "422, FUND_SUSPENDED"})
    void theCheckButTheKeyHasLedToAPurchaseBefore(int status, String code) {
        CONTEXTS.fundTrading.refuses("POST /quotes/" + QUOTE_ID + "/check", status, code);
        CONTEXTS.wallet.answers("POST /purchases/placed-before", 202,
                "{\"purchaseId\":\"" + FakeContexts.PURCHASE_ID + "\",\"status\":\"FUNDED\"}");

        Answer answer = place();

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("purchaseId")).isEqualTo(FakeContexts.PURCHASE_ID);
    }

    @ParameterizedTest
    @CsvSource({"422, INSUFFICIENT_BALANCE", "422, WALLET_FROZEN", "422, AGREEMENT_REQUIRED", "422, ABOVE_DAILY_LIMIT",
            "422, IDEMPOTENCY_MISMATCH"})
    void thePurchase(int status, String code) {
        CONTEXTS.wallet.refuses("POST /purchases", status, code);

        assertRelayed(place(), status, code);
    }

    @Test
    void withTheFieldAndThePauseThatTheContextNames() {
        CONTEXTS.wallet.answers("POST /purchases", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7");
            FakeContext.send(exchange, 409, "application/problem+json",
                    "{\"status\":409,\"code\":\"IN_PROGRESS\",\"field\":\"Idempotency-Key\",\"detail\":\"wait\"}");
        });

        Answer answer = place();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Retry-After")).isEqualTo("7");
        assertThat(answer.at("field")).isEqualTo("Idempotency-Key");
        assertThat(answer.at("detail")).isEqualTo("wait");
    }

    @Test
    void becauseTheBrokerIsGone() {
        CONTEXTS.wallet.answers("POST /purchases", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "5");
            FakeContext.send(exchange, 503, "application/problem+json",
                    "{\"status\":503,\"code\":\"TRANSACTION_CENTRE_UNAVAILABLE\"}");
        });

        Answer answer = place();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.at("code")).isEqualTo("TRANSACTION_CENTRE_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void orHangUp() {
        CONTEXTS.fundTrading.hangsUpOn("GET /funds");

        Answer answer = send(as("alice", "/api/funds"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.at("code")).isEqualTo("CONTEXT_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isNotBlank();
    }

    @Test
    void orBreakOffInTheMiddle() {
        CONTEXTS.fundTrading.answers("GET /funds", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"items\":[".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });

        Answer answer = send(as("alice", "/api/funds"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.at("code")).isEqualTo("CONTEXT_UNAVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 500})
    void orFailWithoutACode(int status) {
        CONTEXTS.fundTrading.answers("GET /funds", exchange -> FakeContext.send(exchange, status, "text/html",
                "<html>java.lang.NullPointerException at secret.Place</html>"));

        Answer answer = send(as("alice", "/api/funds"));

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.at("code")).isEqualTo("CONTEXT_FAILED");
        assertThat(answer.text()).doesNotContain("secret", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "[]", "", "{\"items\":7}"})
    void orAnswerNonsense(String body) {
        CONTEXTS.fundTrading.answers("GET /funds", body);

        Answer answer = send(as("alice", "/api/funds"));

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.at("code")).isEqualTo("CONTEXT_FAILED");
    }

    private Answer place() {
        return send(json("alice", "POST", "/api/discount-purchases", PURCHASE).header("Idempotency-Key", "k"));
    }

    private static void assertRelayed(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at("code")).isEqualTo(code);
        assertThat(answer.at("detail")).isEqualTo("words of the context");
        assertThat(answer.at("traceId")).matches("[0-9a-f]{32}");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
