package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is drawn stands in a table beside it, and only pages that draw fetch what draws. */
class ChartPagesTest extends EdgeTest {
    private final Browser browser = new Browser(this::at);

    @BeforeEach
    void logIn() {
        browser.logIn("alice");
    }

    @ParameterizedTest
    @CsvSource({"'', 2026-08-19", "?range=M1, 2026-10-19", "?range=M6, 2026-05-19", "?range=Y1, 2025-11-19",
            "?range=Y2, 2024-11-19"})
    void theHistoryOfAFundGoesBackAsFarAsIsWanted(String range, String from) {
        String page = browser.open("/funds/110011" + range).text();

        assertThat(CONTEXTS.fundTrading.calls()).anySatisfy(call -> {
            assertThat(call.path()).isEqualTo("/funds/110011/nav-history");
            assertThat(call.query()).isEqualTo("from=" + from);
        });
        assertThat(page).contains("2026-11-18", "1.0000", "2026-11-19", "1.0150", "▲ +1.50%");
    }

    @Test
    void aRangeThatIsNoneIsSaid() {
        assertThat(browser.open("/funds/110011?range=M7").status()).isEqualTo(400);
    }

    @Test
    void aMoneyFundHasYields() {
        String page = browser.open("/funds/000009").text();

        assertThat(page).contains("data-testid=\"yield-chart\"", "1.907%", "0.6543")
                .doesNotContain("data-testid=\"nav-chart\"");
        assertThat(browser.open("/funds/000009/yield").text()).contains("1.907%").doesNotContain("1.825%", "<html");
    }

    @Test
    void feesIncomeAndHoldingsAreDrawnToo() {
        assertThat(browser.open("/funds/110011/purchase?amount=10000").text()).contains("data-chart=\"bars\"",
                "¥147.78", "¥14.98");
        assertThat(browser.open("/wallet").text()).contains("data-chart=\"columns\"", "2026-11-19", "¥0.08");
        assertThat(browser.open("/holdings").text()).contains("data-chart=\"shares\"", "¥9,985.02", "100.00%",
                "data-live=\"holdings navs\"");
    }

    @Test
    void nothingIsDrawnOfNothing() {
        CONTEXTS.wallet.answers("GET /wallet/income", "[]");
        CONTEXTS.fundTrading.answers("GET /holdings", "{\"items\":[],\"page\":0,\"size\":20,\"total\":0}");

        assertThat(browser.open("/wallet").text()).doesNotContain("data-chart");
        assertThat(browser.open("/holdings").text()).doesNotContain("data-chart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/funds", "/notices", "/me", "/purchases"})
    void aPageWithoutChartsDoesWithoutTheirScript(String path) {
        assertThat(browser.open(path).text()).doesNotContain("charts", "echarts");
    }
}
