package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.scenario.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedFundTrading.class)
class BadInputsTest {
    private Http alice;

    @BeforeEach
    void meet(FundTradingUnderTest shared) {
        alice = shared.investor("alice");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{'fundCode':'110011'}                                       | AMOUNT_REQUIRED | amount",
            "{'fundCode':'110011','amount':null}                         | AMOUNT_REQUIRED | amount",
            "{'fundCode':'110011','amount':'-0.00'}                      | AMOUNT_NOT_POSITIVE | amount",
            "{'fundCode':'110011','amount':'0.001'}                      | AMOUNT_SCALE | amount",
            "{'fundCode':'110011','amount':'1e400'}                      | AMOUNT_TOO_LARGE | amount",
            "{'fundCode':'110011','amount':'1,000.00'}                   | AMOUNT_FORMAT | amount",
            "{'fundCode':'110011','amount':1000}                         | TYPE_MISMATCH | amount",
            "{'fundCode':'110011','amount':10.5}                         | TYPE_MISMATCH | amount",
            "{'fundCode':'110011','amount':true}                         | TYPE_MISMATCH | amount",
            "{'fundCode':'110011','amount':['1']}                        | TYPE_MISMATCH | amount",
            "{'fundCode':'110011','amount':{'x':'1'}}                    | TYPE_MISMATCH | amount",
            "{'amount':'10.00'}                                          | FUND_REQUIRED | fundCode",
            "{'fundCode':'11001','amount':'10.00'}                       | FUND_FORMAT | fundCode",
            "{'fundCode':'../etc','amount':'10.00'}                      | FUND_FORMAT | fundCode",
            "{'fundCode':110011,'amount':'10.00'}                        | TYPE_MISMATCH | fundCode",
            "{'fundCode':'110011','amount':'10.00','fee':'0.00'}         | UNKNOWN_FIELD | fee",
            "{'fundCode':'110011','amount':'10.00','investorId':'bob'}   | UNKNOWN_FIELD | investorId",
            "{'fundCode':'110011','amount':'10.00'                       | MALFORMED_JSON | ~~",
            "{'fundCode':'110011','amount':'10.00'}{}                    | MALFORMED_JSON | ~~",
            "{'amount':'10.00','amount':'20.00','fundCode':'110011'}     | MALFORMED_JSON | ~~",
            "[]                                                          | TYPE_MISMATCH | ~~",
            "null                                                        | BODY_REQUIRED | ~~",
            "~~                                                          | BODY_REQUIRED | ~~"})
    void a_body_that_cannot_be_understood_is_refused(String body, String code, String field) {
        Answer answer = alice.post("/quotes", body.replace('\'', '"'));

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("field")).isEqualTo(field);
    }

    @Test
    void wrong_bytes_and_deep_nesting_are_no_json() {
        HttpRequest.Builder bytes = alice.request("/quotes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[]{'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'}));

        assertThat(Http.send(bytes).code()).isEqualTo("MALFORMED_JSON");
        assertThat(alice.post("/quotes", "[".repeat(5_000)).status()).isEqualTo(400);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN, 没有这只基金。", "zh, 没有这只基金。", "en, There is no such fund.", "fr, There is no such fund."})
    void a_problem_speaks_the_language_that_is_asked_for(String language, String detail) {
        HttpRequest.Builder request = alice.request("/funds/999999").header("Accept-Language", language).GET();

        assertThat(Http.send(request).text("detail")).isEqualTo(detail);
    }

    @Test
    void a_method_that_is_not_known_here_is_not_allowed() {
        HttpRequest.Builder delete = alice.request("/funds").DELETE();

        Answer answer = Http.send(delete);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void only_json_is_spoken_here() {
        HttpRequest.Builder form = alice.request("/quotes")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("fundCode=110011"));
        HttpRequest.Builder page = alice.request("/funds").header("Accept", "image/png").GET();

        assertThat(Http.send(form).status()).isEqualTo(415);
        assertThat(Http.send(page).status()).isEqualTo(406);
    }

    @Test
    void there_is_nothing_elsewhere() {
        Answer answer = alice.get("/funds/110011/secrets");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("NOT_FOUND");
    }
}
