package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page comes out whole in both languages. */
class PagesTest extends EdgeTest {
    @ParameterizedTest
    @CsvSource({"alice, /funds", "alice, /funds?query=a&type=EQUITY",
            "alice, /funds?query=a&type=EQUITY&sort=NAV&descending=true", "alice, /funds/110011",
            "alice, /funds/110011?range=Y2", "alice, /funds/000009", "alice, /funds/000009/yield",
            "alice, /funds/110011/purchase", "alice, /funds/110011/purchase?amount=10000", "alice, /purchases",
            "alice, /purchases?route=WALLET", "alice, /purchases/" + FakeContexts.PURCHASE_ID,
            "alice, /purchases/" + FakeContexts.PURCHASE_ID + "/progress",
            "alice, /purchases/" + FakeContexts.PURCHASE_ID + "/timeline", "alice, /wallet", "alice, /wallet/overview",
            "alice, /holdings", "alice, /holdings/list", "alice, /holdings/110011/redemption",
            "alice, /holdings/110011/redemption?shares=1000", "alice, /redemptions", "alice, /redemptions/list",
            "alice, /redemptions/" + FakeContexts.REDEMPTION_ID,
            "alice, /redemptions/" + FakeContexts.REDEMPTION_ID + "/state", "alice, /notices", "alice, /notices/list",
            "alice, /wallet?transfer=" + FakeContexts.TRANSFER_ID,
            "alice, /wallet/overview?transfer=" + FakeContexts.TRANSFER_ID,
            "alice, /notices/about/" + FakeContexts.PURCHASE_ID, "alice, /notices?tag=TagB",
            "alice, /notices/list?tag=TagB", "alice, /notices/unread?place=BOTTOM",
            "alice, /me",
            "operator, /funds", "operator, /funds/110011", "operator, /funds/000009", "operator, /ops/trading-days",
            "operator, /ops/reconciliation",
            "operator, /ops/transactions", "operator, /ops/transactions?state=COMMITTED", "operator, /ops/dead-letters",
            "operator, /ops/alerts", "operator, /ops/actions",
            "operator, /ops/timeline", "operator, /ops/timeline?purchaseId=" + FakeContexts.PURCHASE_ID})
    void comesOutWholeInBothLanguages(String person, String path) {
        Browser browser = new Browser(this::at);
        browser.logIn(person);

        for (String language : new String[]{"zh-CN", "en"}) {
            Answer page = browser.open(path, "Accept-Language", language);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            assertThat(page.text()).doesNotContain("??", "th:");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/wallet | ¥1,200.00 | ¥300.00", "/holdings | 9,985.02 | 9,837.46",
            "/me | 990,000.00 | 990,000.00", "/funds/110011/purchase | 990,000.00 | 1,200.00"})
    void hidesTheOwnMoneyUntilItIsWantedAgain(String path, String amount, String another) {
        Browser browser = new Browser(this::at);
        browser.logIn("alice");
        assertThat(browser.open(path).text()).contains(amount, another);

        Answer hidden = browser.submit(browser.open("/holdings"), "/me/amounts", Map.of());
        assertThat(hidden.header("Location")).endsWith("/holdings");
        assertThat(hidden.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        assertThat(browser.open(path).text()).contains("∗∗∗∗").doesNotContain(amount, another);

        browser.submit(browser.open("/holdings"), "/me/amounts", Map.of("page", "https://evil.example"));
        assertThat(browser.open(path).text()).contains(amount, another);
    }

    @ParameterizedTest
    @CsvSource({"DARK, data-bs-theme=\"dark\"", "LIGHT, data-bs-theme=\"light\""})
    void looksAsTheReaderHasChosen(String theme, String attribute) {
        Browser browser = new Browser(this::at);
        browser.logIn("alice");
        assertThat(browser.open("/funds").text()).doesNotContain("data-bs-theme");

        Answer chosen = browser.submit(browser.open("/me"), "/me/theme", Map.of("theme", theme));

        assertThat(chosen.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        assertThat(browser.open("/funds").text()).contains(attribute);
        browser.submit(browser.open("/me"), "/me/theme", Map.of("theme", "AUTO"));
        assertThat(browser.open("/funds").text()).doesNotContain("data-bs-theme");
        assertThat(browser.submit(browser.open("/me"), "/me/theme", Map.of("theme", "PINK")).status()).isEqualTo(400);
    }
}
