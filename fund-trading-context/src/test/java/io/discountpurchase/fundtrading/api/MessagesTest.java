package io.discountpurchase.fundtrading.api;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "zh-CN"})
    void every_problem_has_a_text_in_every_language_and_no_text_is_left_over(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("messages-fund-trading", Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Set<String> problems = Arrays.stream(Problem.values())
                .map(problem -> "problem." + problem.name())
                .collect(Collectors.toSet());

        assertThat(texts.getLocale().toLanguageTag()).isEqualTo(language.isEmpty() ? "und" : language);
        assertThat(texts.keySet()).isEqualTo(problems);
    }
}
