package io.discountpurchase.webui.security;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may call the API. */
class ApiSecurityTest extends EdgeTest {
    @ParameterizedTest
    @ValueSource(strings = {"/api/funds", "/api/wallet", "/api/operations/alerts", "/api/nothing", "/api"})
    void strangersMayNot(String path) {
        Answer answer = send(request(path).header("Accept-Language", "zh-CN"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.at("code")).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.at("detail")).isEqualTo("请使用用户名和密码登录。");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic realm=");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !!!", "Basic YWxpY2U=", "Bearer x", "Basic YWxpY2U6d3Jvbmc="})
    void whoCannotProveTheirNameMayNot(String authorization) {
        assertThat(send(request("/api/wallet").header("Authorization", authorization)).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"alice, /api/operations/transactions", "alice, /api/operations/reconciliation",
            "alice, /api/operations/alerts", "alice, /api/operations/actions",
            "alice, /api/operations/dead-letters/wallet-1", "alice, /api/operations/nothing", "operator, /api/wallet",
            "operator, /api/agreement", "operator, /api/holdings", "operator, /api/discount-purchases"})
    void nobodyMayDoWhatIsForOthers(String person, String path) {
        Answer answer = send(as(person, path));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("code")).isEqualTo("FORBIDDEN");
        assertThat(CONTEXTS.wallet.calls()).isEmpty();
    }

    @Test
    void keepsNoSessionAndNeedsNoCsrfToken() {
        Answer answer = send(json("alice", "POST", "/api/quotes", "{\"fundCode\":\"110011\",\"amount\":\"1\"}"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @Test
    void answersAreKeptByNobody() {
        Answer answer = send(as("alice", "/api/wallet"));

        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void guessingPasswordsBecomesSlow() {
        for (int guess = 0; guess < 10; guess++) {
            assertThat(send(guess("mallory", "guess" + guess)).status()).isEqualTo(401);
        }

        Answer answer = send(guess("mallory", "one more"));

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.at("code")).isEqualTo("TOO_MANY_LOGINS");
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(send(as("alice", "/api/wallet")).status()).isEqualTo(200);
    }

    private HttpRequest.Builder guess(String name, String password) {
        return request("/api/wallet").header("Authorization", "Basic "
                + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }
}
