package io.discountpurchase.webui.security;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may open the pages, and what a browser is told to keep off. */
class PageSecurityTest extends EdgeTest {
    private final Browser browser = new Browser(this::at);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/funds", "/wallet", "/ops/trading-days", "/purchases", "/nothing"})
    void strangersAreAskedToLogIn(String path) {
        Answer answer = browser.open(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/login");
    }

    @Test
    void theLoginPageShowsTheDemoPeople() {
        assertThat(browser.open("/login").text()).contains("alice", "bob", "carol", "operator", "1,000,000.00");
    }

    @Test
    void afterTheLoginComesThePageThatWasWanted() {
        browser.open("/wallet?page=0");

        assertThat(browser.logIn("alice").header("Location")).contains("/wallet?page=0");
    }

    @Test
    void afterTheLoginComesAPageOfThisSiteOnly() {
        Answer answer = browser.submit(browser.open("/login?continue=https://evil.example"), "/login",
                Map.of("username", "alice", "password", "alice", "continue", "https://evil.example"));

        assertThat(answer.header("Location")).doesNotContain("evil");
    }

    @ParameterizedTest
    @CsvSource({"alice, /funds", "operator, /ops/trading-days"})
    void everyoneStartsWhereTheirWorkIs(String person, String start) {
        browser.logIn(person);

        assertThat(browser.open("/").header("Location")).endsWith(start);
    }

    @Test
    void aWrongPasswordLeadsBackToTheForm() {
        Answer answer = browser.submit(browser.open("/login"), "/login", Map.of("username", "alice", "password", "x"));

        assertThat(answer.header("Location")).endsWith("/login?error");
        assertThat(browser.open("/login?error").text()).contains("data-testid=\"login-error\"");
    }

    @Test
    void theSessionIsANewOneAfterTheLogin() {
        String before = browser.open("/login").header("Set-Cookie");
        String after = browser.logIn("alice").header("Set-Cookie");

        assertThat(after).startsWith("PURSE_SESSION=").contains("HttpOnly", "SameSite=Lax").isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"alice, /ops/trading-days", "alice, /ops/reconciliation", "operator, /wallet", "operator, /me",
            "operator, /purchases"})
    void nobodyOpensThePagesOfOthers(String person, String path) {
        browser.logIn(person);

        Answer answer = browser.open(path);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("data-code=\"FORBIDDEN\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/funds/110011/discount-purchases", "/wallet/top-ups", "/me/agreement", "/logout"})
    void aFormWithoutItsTokenIsRefused(String action) {
        browser.logIn("alice");

        Answer answer = browser.post(action, Map.of("amount", "1"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(CONTEXTS.wallet.calls()).noneMatch(call -> !call.method().equals("GET"));
    }

    @ParameterizedTest
    @CsvSource({"/wallet?page=2, /wallet?page=2", "https://evil.example/wallet, /", "'not an address', /", "'', /"})
    void aFormWhoseLoginHasEndedLeadsToItsOwnPageOnly(String referrer, String target) {
        Answer answer = browser.post("/wallet/top-ups", Map.of("amount", "1"), "Referer",
                referrer.startsWith("/") ? at(referrer).toString() : referrer);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(target).doesNotContain("evil");
        assertThat(CONTEXTS.wallet.calls()).isEmpty();
    }

    @Test
    void theSessionOfThePagesIsWorthNothingAtTheApi() {
        browser.logIn("alice");

        assertThat(browser.open("/api/wallet").status()).isEqualTo(401);
    }

    @Test
    void aPartOfAPageDoesNotTurnIntoTheLoginPage() {
        Answer answer = browser.open("/wallet/overview", "HX-Request", "true");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("HX-Refresh")).isEqualTo("true");
        assertThat(browser.logIn("alice").header("Location")).doesNotContain("overview");
    }

    @Test
    void loggingOutEndsTheSession() {
        browser.logIn("alice");

        Answer answer = browser.submit(browser.open("/me"), "/logout", Map.of());

        assertThat(answer.header("Location")).endsWith("/login?logout");
        assertThat(browser.open("/wallet").status()).isEqualTo(302);
    }

    @Test
    void onlyTheEdgesOwnScriptsRun() {
        browser.logIn("alice");
        Answer page = browser.open("/funds");

        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self';", "style-src 'self';",
                "form-action 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(page.text()).doesNotContain("<style", " style=", " onclick=", "<script>", "http://", "https://www");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator"})
    void theInsideIsNotShown(String path) {
        browser.logIn("alice");

        assertThat(browser.open(path).status()).isIn(403, 404);
    }
}
