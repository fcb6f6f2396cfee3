package io.discountpurchase.companion.notice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.util.Locale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

class NoticeTemplatesTest {
    private final NoticeTemplates templates = new NoticeTemplates();

    @ParameterizedTest
    @EnumSource
    void every_kind_is_worded_in_both_languages_and_speaks_of_what_it_knows(NoticeKind kind) {
        NoticeTemplate chinese = templates.of(kind, Locale.CHINESE);
        NoticeTemplate english = templates.of(kind, Locale.ENGLISH);

        assertThat(chinese.title()).containsPattern("\\p{IsHan}");
        assertThat(chinese.text()).containsPattern("\\p{IsHan}");
        assertThat(english.title() + english.text()).doesNotContainPattern("\\p{IsHan}");
        assertThat(kind.places()).containsAll(chinese.places()).containsAll(english.places());
    }

    @ParameterizedTest
    @EnumSource
    void every_place_is_filled(NoticeKind kind) {
        Notice sample = templates.sample(kind);

        assertThat(templates.of(kind, Locale.ENGLISH).filled(sample::value).text()).doesNotContain("{", "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{amount} yuan in your wallet | {whatever} yuan in your wallet     | PURCHASE_FUNDED",
            "BONUS_NOT_GRANTED            | BONUS_REFUSED                      | BONUS_REFUSED",
            "\"topUp\": \"100.00\"        | \"topped\": \"100.00\"             | topUp",
            "您已撤销对基金 {fund} 的申购   | 您已撤销一笔申购                     | PURCHASE_CANCELLED"})
    void a_file_that_does_not_fit_is_refused(String words, String instead, String named) throws IOException {
        String file = new ClassPathResource("notice-templates.json").getContentAsString(UTF_8);
        assertThat(file).contains(words);

        assertThat(catchThrowable(
                () -> NoticeTemplates.of(file.replace(words, instead)))).hasMessageContaining(named);
    }

    @Test
    void a_language_that_is_missing_is_named() {
        assertThatIllegalStateException().isThrownBy(() -> NoticeTemplates.of("""
                {"samples":{},"templates":{"BONUS_GRANTED":{"zh":{"title":"一","text":"二"}}}}"""))
                .withMessageContaining("zh and en");
    }

    @Test
    void a_value_is_no_pattern() {
        NoticeTemplate template = new NoticeTemplate("{fund}", "{fund} and {amount}");

        assertThat(template.filled(place -> place.equals("fund") ? "$1\\{amount}" : "7"))
                .isEqualTo(new NoticeTemplate("$1\\{amount}", "$1\\{amount} and 7"));
    }
}
