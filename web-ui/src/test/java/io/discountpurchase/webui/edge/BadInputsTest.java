package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.RawHttp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import static io.discountpurchase.webui.fake.FakeContexts.QUOTE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Every row of the list of bad inputs that concerns the edge: a clear answer, and no context is troubled. */
class BadInputsTest extends EdgeTest {
    private static final String PURCHASES = "/api/discount-purchases";

    static Stream<Arguments> amounts() {
        return Stream.of(arguments("null", "AMOUNT_REQUIRED"), arguments("\"0\"", "AMOUNT_NOT_POSITIVE"),
                arguments("\"-1\"", "AMOUNT_NOT_POSITIVE"), arguments("\"-0.00\"", "AMOUNT_NOT_POSITIVE"),
                arguments("\"1.001\"", "AMOUNT_SCALE"), arguments("\"1e-400\"", "AMOUNT_SCALE"),
                arguments("\"99999999999999999.99\"", "AMOUNT_TOO_LARGE"), arguments("\"1e400\"", "AMOUNT_TOO_LARGE"),
                arguments("\"\"", "AMOUNT_FORMAT"), arguments("\"abc\"", "AMOUNT_FORMAT"),
                arguments("\"1,000.00\"", "AMOUNT_FORMAT"), arguments("\"１００\"", "AMOUNT_FORMAT"),
                arguments("\"0x10\"", "AMOUNT_FORMAT"), arguments("\"+1\"", "AMOUNT_FORMAT"),
                arguments("\" 1\"", "AMOUNT_FORMAT"), arguments("\"1 \"", "AMOUNT_FORMAT"),
                arguments("100", "TYPE_MISMATCH"), arguments("100.00", "TYPE_MISMATCH"),
                arguments("1e400", "TYPE_MISMATCH"),
                arguments("[\"100\"]", "TYPE_MISMATCH"), arguments("[]", "TYPE_MISMATCH"),
                arguments("{}", "TYPE_MISMATCH"),
                arguments("true", "TYPE_MISMATCH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "1", "[]", "{}"})
    void aConfirmationOfRiskIsTrueOrFalse(String value) {
        assertRefused(send(json("alice", "POST", "/api/quotes",
                "{\"fundCode\":\"110011\",\"amount\":\"1\",\"riskConfirmed\":" + value + "}")), 400, "TYPE_MISMATCH",
                "riskConfirmed");
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void refusesAnAmount(String amount, String code) {
        for (String path : new String[]{"/api/quotes", "/api/fund-purchases"}) {
            assertRefused(send(json("alice", "POST", path, "{\"fundCode\":\"110011\",\"amount\":" + amount + "}")
                    .header("Idempotency-Key", "k")), 400, code, "amount");
        }
        assertRefused(send(purchase(
                "{\"quoteId\":\"" + QUOTE_ID + "\",\"fundCode\":\"110011\",\"amount\":" + amount + "}")), 400, code,
                "amount");
        for (String path : new String[]{"/api/wallet/top-ups", "/api/wallet/withdrawals"}) {
            assertRefused(
                    send(json("alice", "POST", path, "{\"amount\":" + amount + "}").header("Idempotency-Key", "k")),
                    400, code, "amount");
        }
    }

    @Test
    void refusesAMissingAmount() {
        assertRefused(send(json("alice", "POST", "/api/quotes", "{\"fundCode\":\"110011\"}")), 400, "AMOUNT_REQUIRED",
                "amount");
        assertRefused(send(json("alice", "POST", "/api/wallet/top-ups", "{}").header("Idempotency-Key", "k")), 400,
                "AMOUNT_REQUIRED", "amount");
    }

    static Stream<Arguments> fundCodes() {
        return Stream.of(arguments("null", "FUND_REQUIRED"), arguments("\"\"", "FUND_FORMAT"),
                arguments("\"11001\"", "FUND_FORMAT"), arguments("\"1100111\"", "FUND_FORMAT"),
                arguments("\"11001a\"", "FUND_FORMAT"), arguments("\"110011'\"", "FUND_FORMAT"),
                arguments("\"../../x\"", "FUND_FORMAT"), arguments("\"11\\u00000\"", "FUND_FORMAT"),
                arguments("\"110011\\n\"", "FUND_FORMAT"), arguments("\"１１００１１\"", "FUND_FORMAT"),
                arguments("110011", "TYPE_MISMATCH"));
    }

    @ParameterizedTest
    @MethodSource("fundCodes")
    void refusesAFundCode(String fundCode, String code) {
        assertRefused(send(json("alice", "POST", "/api/quotes", "{\"fundCode\":" + fundCode + ",\"amount\":\"1\"}")),
                400,
                code, "fundCode");
        assertRefused(
                send(purchase("{\"quoteId\":\"" + QUOTE_ID + "\",\"fundCode\":" + fundCode + ",\"amount\":\"1\"}")),
                400, code, "fundCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11001", "1100111", "abcdef", "110011%27", "%2e%2e", "..%2f..%2fx", "110011%0a", "11;x=1",
            "%5c", "110011%20"})
    void refusesAFundCodeInThePath(String fundCode) {
        Answer answer = send(as("alice", "/api/funds/" + fundCode));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("code")).isEqualTo("FUND_FORMAT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "not-a-uuid", "7b0c6f2e-5f0b-4b8e-9a53-0d4f0c1b7a1",
            "7b0c6f2e5f0b4b8e9a530d4f0c1b7a11",
            "1-1-1-1-1", "%7B7b0c6f2e-5f0b-4b8e-9a53-0d4f0c1b7a11%7D"})
    void refusesAnIdThatIsNoUuid(String id) {
        for (String path : new String[]{PURCHASES + "/" + id, PURCHASES + "/" + id + "/timeline",
                "/api/fund-purchases/" + id}) {
            assertRefused(send(as("alice", path)), 400, "ID_FORMAT", "purchaseId");
        }
    }

    @ParameterizedTest
    @CsvSource({"'', QUOTE_REQUIRED", "'\"quoteId\":null,', QUOTE_REQUIRED", "'\"quoteId\":\"x\",', ID_FORMAT",
            "'\"quoteId\":\"\",', ID_FORMAT", "'\"quoteId\":7,', TYPE_MISMATCH"})
    void refusesAQuoteId(String quoteId, String code) {
        assertRefused(send(purchase("{" + quoteId + "\"fundCode\":\"110011\",\"amount\":\"1\"}")), 400, code,
                "quoteId");
    }

    @Test
    void refusesASpeedThatThereIsNot() {
        for (String speed : new String[]{"\"SLOW\"", "\"\"", "1", "[]"}) {
            assertRefused(send(json("alice", "POST", "/api/wallet/withdrawals",
                    "{\"amount\":\"1\",\"speed\":" + speed + "}").header("Idempotency-Key", "k")), 400, "TYPE_MISMATCH",
                    "speed");
        }
    }

    @Test
    void refusesARequestWithoutAKey() {
        for (String path : new String[]{PURCHASES, "/api/fund-purchases", "/api/wallet/top-ups",
                "/api/wallet/withdrawals"}) {
            assertRefused(send(json("alice", "POST", path, "{\"amount\":\"1\"}")), 400, "IDEMPOTENCY_KEY_REQUIRED",
                    "Idempotency-Key");
        }
    }

    static Stream<String> keys() {
        return Stream.of("", " ", "x".repeat(256), "a\tb");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void refusesAKey(String key) {
        assertRefused(send(json("alice", "POST", PURCHASES, validPurchase()).header("Idempotency-Key", key)), 400,
                "IDEMPOTENCY_KEY_FORMAT", "Idempotency-Key");
    }

    @Test
    void refusesAKeyThatIsSentTwice() {
        assertRefused(send(json("alice", "POST", PURCHASES, validPurchase()).header("Idempotency-Key", "a")
                .header("Idempotency-Key", "a")), 400, "IDEMPOTENCY_KEY_FORMAT", "Idempotency-Key");
    }

    @Test
    void refusesAKeyThatIsNotAscii() {
        String answer = new RawHttp(at("/"))
                .send("POST " + PURCHASES + " HTTP/1.1\r\nHost: edge\r\nConnection: close\r\n"
                        + "Authorization: Basic YWxpY2U6YWxpY2U=\r\nIdempotency-Key: schl\u00fcssel\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");

        assertThat(answer).contains(" 400 ", "\"code\":\"IDEMPOTENCY_KEY_FORMAT\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%zz"})
    void answersByAProblemWhatTheContainerCannotDecode(String path) {
        String answer = raw("GET /api/funds/" + path + " HTTP/1.1");

        assertThat(answer).contains(" 400 ", "application/problem+json", "\"code\":\"MALFORMED_REQUEST\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/funds/{x} HTTP/1.1", "G@T /api/funds HTTP/1.1", "GET /api/funds HTTP/7",
            "\u0000"})
    void saysNoMoreThanItsStatusToWhatIsNoHttp(String line) {
        assertThat(raw(line)).containsPattern("^HTTP/1.1 400 ").doesNotContain("<html", "Exception");
    }

    @Test
    void takesAKeyOf255Characters() {
        assertThat(send(json("alice", "POST", PURCHASES, validPurchase()).header("Idempotency-Key", "x".repeat(255)))
                .status())
                .isEqualTo(202);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(arguments("", "BODY_REQUIRED"), arguments("  \n", "BODY_REQUIRED"),
                arguments("null", "BODY_REQUIRED"),
                arguments("{", "MALFORMED_JSON"), arguments("{\"fundCode\":\"110011\"", "MALFORMED_JSON"),
                arguments("{\"fundCode\":\"110", "MALFORMED_JSON"), arguments("{}{}", "MALFORMED_JSON"),
                arguments("{} x", "MALFORMED_JSON"), arguments("{\"amount\":\"1\",\"amount\":\"2\"}", "MALFORMED_JSON"),
                arguments("{\"unknown\":{\"a\":1,\"a\":2}}", "MALFORMED_JSON"),
                arguments("{'amount':'1'}", "MALFORMED_JSON"),
                arguments("{\"amount\":\"1\",}", "MALFORMED_JSON"), arguments("{\"amount\":NaN}", "MALFORMED_JSON"),
                arguments("{\"amount\":01}", "MALFORMED_JSON"), arguments("// c\n{}", "MALFORMED_JSON"),
                arguments("[".repeat(5000), "MALFORMED_JSON"),
                arguments("{\"amount\":" + "[".repeat(50) + "]".repeat(50) + "}", "MALFORMED_JSON"),
                arguments("{\"a\":".repeat(1000) + "1" + "}".repeat(1000), "MALFORMED_JSON"),
                arguments("\uFEFF{}", "MALFORMED_JSON"), arguments("[]", "TYPE_MISMATCH"),
                arguments("\"text\"", "TYPE_MISMATCH"),
                arguments("7", "TYPE_MISMATCH"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void refusesABody(String body, String code) {
        assertRefused(send(json("alice", "POST", "/api/quotes", body)), 400, code, null);
    }

    static Stream<byte[]> wrongBytes() {
        byte[] invalid = "{\"fundCode\":\"11001\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] surrogate = {'{', '"', 'a', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'};
        return Stream.of(invalid, surrogate, "{\"amount\":\"1\"}".getBytes(StandardCharsets.UTF_16),
                "{\"amount\":\"1\"}".getBytes(StandardCharsets.UTF_16LE), new byte[]{0, 1, 2});
    }

    @ParameterizedTest
    @MethodSource("wrongBytes")
    void refusesWrongBytes(byte[] body) {
        assertRefused(send(as("alice", "/api/quotes").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))), 400, "MALFORMED_JSON", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "fee", "investorId", "@class", "Amount"})
    void refusesAFieldThatDoesNotBelongThere(String field) {
        assertRefused(send(purchase("{\"quoteId\":\"" + QUOTE_ID
                + "\",\"fundCode\":\"110011\",\"amount\":\"1\",\"" + field + "\":\"x\"}")), 400, "UNKNOWN_FIELD",
                field);
    }

    @ParameterizedTest
    @CsvSource({"{}, ENABLED_REQUIRED, enabled", "'{\"enabled\":null}', ENABLED_REQUIRED, enabled",
            "'{\"enabled\":\"true\"}', TYPE_MISMATCH, enabled", "'{\"enabled\":1}', TYPE_MISMATCH, enabled",
            "'{\"enabled\":\"\"}', TYPE_MISMATCH, enabled"})
    void refusesAnAgreement(String body, String code, String field) {
        assertRefused(send(json("alice", "PUT", "/api/agreement", body)), 400, code, field);
    }

    @Test
    void refusesABodyOfMoreThan64KiB() {
        String long65 = "{\"fundCode\":\"" + "1".repeat(65 * 1024) + "\"}";

        assertRefused(send(json("alice", "POST", "/api/quotes", long65)), 413, "BODY_TOO_LARGE", null);
        assertRefused(send(as("alice", "/api/quotes").header("Content-Type", "application/json")
                .POST(
                        BodyPublishers.fromPublisher(BodyPublishers.ofString(long65)))),
                413, "BODY_TOO_LARGE", null);
        assertRefused(send(as("operator", "/api/operations/trading-days/2026-11-20/close")
                .POST(BodyPublishers.ofString(long65))), 413, "BODY_TOO_LARGE", null);
    }

    @Test
    void takesABodyOf64KiB() {
        String padding = " ".repeat(64 * 1024 - "{\"fundCode\":\"110011\",\"amount\":\"1\"}".length());

        assertThat(send(json("alice", "POST", "/api/quotes", "{\"fundCode\":\"110011\",\"amount\":\"1\"}" + padding))
                .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded",
            "application/octet-stream",
            "multipart/form-data; boundary=x"})
    void refusesAnotherContentType(String type) {
        Answer answer = send(as("alice", PURCHASES).header("Idempotency-Key", "k")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(validPurchase())));

        assertRefused(answer, 415, "UNSUPPORTED_MEDIA_TYPE", null);
    }

    @Test
    void refusesABodyWithoutAContentType() {
        assertRefused(send(as("alice", PURCHASES).header("Idempotency-Key", "k")
                .POST(
                        BodyPublishers.ofString(validPurchase()))),
                415, "UNSUPPORTED_MEDIA_TYPE", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png", "nonsense"})
    void refusesAnotherAcceptBeforeAnythingIsBooked(String accept) {
        assertRefused(send(purchase(validPurchase()).header("Accept", accept)), 406, "NOT_ACCEPTABLE", null);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /api/funds, GET", "POST, /api/wallet, GET", "GET, /api/quotes, POST",
            "PATCH, /api/agreement, GET",
            "PUT, /api/discount-purchases, POST"})
    void refusesAnotherMethodAndSaysWhichOnesThereAre(String method, String path, String allowed) {
        Answer answer = send(as("alice", path).method(method, BodyPublishers.noBody()));

        assertRefused(answer, 405, "METHOD_NOT_ALLOWED", null);
        assertThat(answer.header("Allow")).contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/funds/110011/more", "/api/discount-purchases/x/y/z"})
    void saysThatThereIsNothing(String path) {
        assertRefused(send(as("alice", path)), 404, "NOT_FOUND", null);
    }

    @ParameterizedTest
    @CsvSource({"page=-1, page", "page=abc, page", "page=, page", "page=99999999999, page", "page=1000001, page",
            "size=0, size", "size=-1, size", "size=101, size", "size=100000, size", "size=1.5, size"})
    void refusesAPage(String query, String field) {
        for (String path : new String[]{"/api/funds", "/api/wallet/entries", PURCHASES, "/api/holdings", "/api/notices",
                "/api/fund-purchases"}) {
            assertRefused(send(as("alice", path + "?" + query)), 400, "PAGE_RANGE", field);
        }
        assertRefused(send(as("operator", "/api/operations/transactions?" + query)), 400, "PAGE_RANGE", field);
    }

    @Test
    void refusesAPageOfAMergedListThatIsTooDeep() {
        assertRefused(send(as("operator", "/api/operations/alerts?page=100&size=100")), 400, "PAGE_RANGE", "page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "20261120", "2026-11-2", "today", "2026-11-20T00:00",
            "-2026-11-20"})
    void refusesADate(String date) {
        assertRefused(
                send(as("operator", "/api/operations/trading-days/" + date + "/close").POST(BodyPublishers.noBody())),
                400, "DATE_FORMAT", "date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":null}", "{\"reason\":\"\"}", "{\"reason\":\"  \"}"})
    void refusesARedriveWithoutAReason(String body) {
        assertRefused(send(json("operator", "POST", "/api/operations/dead-letters/wallet-17/redrive", body)), 400,
                "REASON_REQUIRED", "reason");
    }

    @Test
    void refusesAReasonThatIsTooLong() {
        assertRefused(send(json("operator", "POST", "/api/operations/dead-letters/wallet-17/redrive",
                "{\"reason\":\"" + "x".repeat(501) + "\"}")), 400, "REASON_TOO_LONG", "reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "wallet", "wallet-", "wallet-x", "bank-17", "wallet-99999999999999999999", "-17"})
    void refusesADeadLetterThatCannotBe(String id) {
        assertRefused(send(json("operator", "POST", "/api/operations/dead-letters/" + id + "/redrive",
                "{\"reason\":\"because\"}")), 400, "ID_FORMAT", "id");
        assertRefused(send(as("operator", "/api/operations/dead-letters/" + id)), 400, "ID_FORMAT", "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "wallet", "wallet-", "wallet-x", "bank-3", "wallet-99999999999999999999", "-3"})
    void refusesAnAlertThatCannotBe(String id) {
        assertRefused(send(json("operator", "POST", "/api/operations/alerts/" + id + "/close",
                "{\"reason\":\"because\"}")), 400, "ID_FORMAT", "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":null}", "{\"reason\":\"\"}", "{\"reason\":\"  \"}"})
    void refusesToCloseAnAlertWithoutAReason(String body) {
        assertRefused(send(json("operator", "POST", "/api/operations/alerts/wallet-3/close", body)), 400,
                "REASON_REQUIRED", "reason");
    }

    @Test
    void refusesToCloseAnAlertForAReasonThatIsTooLong() {
        assertRefused(send(json("operator", "POST", "/api/operations/alerts/wallet-3/close",
                "{\"reason\":\"" + "x".repeat(501) + "\"}")), 400, "REASON_TOO_LONG", "reason");
    }

    @Test
    void refusesAStateThatTheLedgerDoesNotHave() {
        assertRefused(send(as("operator", "/api/operations/transactions?state=DONE")), 400, "STATE_UNKNOWN", "state");
    }

    private String raw(String line) {
        return new RawHttp(at("/")).send(line + "\r\nHost: edge\r\nConnection: close\r\n\r\n");
    }

    private HttpRequest.Builder purchase(String body) {
        return json("alice", "POST", PURCHASES, body).header("Idempotency-Key", "k");
    }

    private static String validPurchase() {
        return "{\"quoteId\":\"" + QUOTE_ID + "\",\"fundCode\":\"110011\",\"amount\":\"1\"}";
    }

    private void assertRefused(Answer answer, int status, String code, @Nullable String field) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("code")).isEqualTo(code);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.at("traceId")).isEqualTo(answer.header("X-Trace-Id"));
        assertThat(answer.at("detail")).isNotBlank().isNotEqualTo(code);
        assertThat(answer.json().has("field")).isEqualTo(field != null);
        if (field != null) {
            assertThat(answer.at("field")).isEqualTo(field);
        }
        assertThat(CONTEXTS.wallet.calls()).isEmpty();
        assertThat(CONTEXTS.fundTrading.calls()).isEmpty();
    }
}
