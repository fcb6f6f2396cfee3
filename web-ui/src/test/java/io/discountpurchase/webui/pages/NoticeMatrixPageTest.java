package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeMatrixPageTest extends EdgeTest {
    private static final Pattern CELL = Pattern.compile("data-testid=\"cell\"");

    @Test
    void showsTheNineCellsAndTheNoticesInBothLanguages() {
        try (Browser operator = new Browser(this::at)) {
            operator.logIn("operator");
            String page = operator.open("/ops/notices").text();

            assertThat(CELL.matcher(page).results()).hasSize(9);
            assertThat(page).contains("href=\"#PRODUCT-AFTER\">Kinds: 1", "href=\"#USER-BEFORE\">Kinds: 0",
                    "基金 110011 已暂停申购。", "Fund &lt;b&gt;110011&lt;/b&gt; is suspended.", "Nothing is told here.");
            assertThat(operator.open("/ops/notices?lang=zh-CN").text()).contains("投前", "投中", "投后", "1 类");
        }
    }

    @Test
    void showsInvestorsNothing() {
        try (Browser alice = new Browser(this::at)) {
            alice.logIn("alice");
            assertThat(alice.open("/ops/notices").status()).isEqualTo(403);
        }
    }
}
