package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class CampaignPagesTest extends EdgeTest {
    private static final String PAGE = "/ops/campaigns";

    @Test
    void theOperatorOpensACampaign() {
        Browser operator = loggedIn("operator");
        Answer page = operator.open(PAGE);
        assertThat(page.text()).contains("9,980.00", "data-testid=\"campaign-state\"");

        Answer answer = operator.submit(page, PAGE + "/top-up-2026/open", Map.of("reason", "November"));

        assertThat(answer.header("Location")).endsWith(PAGE);
        assertThat(CONTEXTS.companion.lastCall().body()).isEqualTo("{\"reason\":\"November\"}");
        assertThat(operator.open(PAGE).text()).contains("data-testid=\"changed\"");
    }

    @Test
    void whatIsRefusedIsSaidOnThePage() {
        Browser operator = loggedIn("operator");
        CONTEXTS.companion.refuses("POST /operations/campaigns/top-up-2026/open", 409, "ANOTHER_CAMPAIGN_OPEN");

        operator.submit(operator.open(PAGE), PAGE + "/top-up-2026/open", Map.of("reason", "November"));

        assertThat(operator.open(PAGE).text()).contains("data-code=\"ANOTHER_CAMPAIGN_OPEN\"");
    }

    @Test
    void theWalletShowsWhatATopUpEarnsAndDoesWithoutItWhileTheCompanionIsAway() {
        Browser alice = loggedIn("alice");

        assertThat(alice.open("/wallet/offers").text()).contains("data-testid=\"offer\"", "20.00");
        CONTEXTS.companion.refuses("GET /campaigns", 503, "UNAVAILABLE");
        assertThat(alice.open("/wallet/offers").status()).isEqualTo(503);
        assertThat(alice.open("/wallet").status()).isEqualTo(200);
    }

    private Browser loggedIn(String person) {
        Browser browser = new Browser(this::at);
        browser.logIn(person);
        return browser;
    }
}
