package io.discountpurchase.webui.language;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest extends EdgeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"zh-CN | zh-CN", "zh | zh-CN", "zh-TW | zh-CN",
            "zh-CN,zh;q=0.9,en;q=0.8 | zh-CN",
            "en | en", "en-GB,en;q=0.9,zh;q=0.5 | en", "fr | en", "* | en", "fr,zh;q=0.3 | zh-CN",
            "nonsense;;;q=x | en"})
    void theApiAnswersInTheLanguageAskedFor(String accepted, String language) {
        Answer answer = send(request("/api/funds").header("Accept-Language", accepted));

        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.at("title")).isEqualTo(language.equals("en") ? "Not logged in" : "未登录");
    }

    @Test
    void theApiAnswersInEnglishUnlessAsked() {
        assertThat(send(request("/api/funds")).at("title")).isEqualTo("Not logged in");
    }

    @Test
    void thePagesRememberTheSwitch() {
        Browser browser = new Browser(this::at);
        assertThat(browser.open("/login", "Accept-Language", "en").text()).contains("<html lang=\"en\"");

        browser.open("/login?lang=zh-CN", "Accept-Language", "en");

        assertThat(browser.open("/login", "Accept-Language", "en").text()).contains("<html lang=\"zh-CN\"", "登录");
    }

    @Test
    void aLanguageThatNobodyHasIsEnglish() {
        assertThat(new Browser(this::at).open("/login?lang=x-$$", "Accept-Language", "en").status()).isEqualTo(200);
        assertThat(new Browser(this::at).open("/login?lang=fr", "Accept-Language", "zh").text())
                .contains("lang=\"en\"");
    }
}
