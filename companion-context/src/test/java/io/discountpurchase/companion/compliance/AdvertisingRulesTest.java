package io.discountpurchase.companion.compliance;

import io.discountpurchase.companion.compliance.Finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class AdvertisingRulesTest {
    private final AdvertisingRules rules = new AdvertisingRules(List.of("保本", "Guaranteed", "no risk"),
            List.of("风险", "risk"));

    @ParameterizedTest
    @CsvSource({"本产品保本, 保本", "保 本, 保本", "保\u200B本, 保本", "It is GUARANTEED., Guaranteed",
            "Ｇｕａｒａｎｔｅｅｄ, Guaranteed", "There is NO\tRISK, no risk"})
    void a_forbidden_promise_is_found_however_it_is_written(String text, String promise) {
        assertThat(rules.findingsIn(text, Locale.CHINESE, false))
                .containsExactly(new Finding(Rule.FORBIDDEN_PROMISE, promise));
    }

    @Test
    void all_promises_are_found() {
        assertThat(rules.findingsIn("保本, guaranteed", Locale.CHINESE, false)).hasSize(2);
    }

    @Test
    void a_promotion_needs_a_word_about_risk() {
        assertThat(rules.findingsIn("20 yuan for you", Locale.ENGLISH, true))
                .containsExactly(new Finding(Rule.RISK_NOTICE_MISSING, "en"));
        assertThat(rules.findingsIn("送20元", Locale.CHINESE, true))
                .containsExactly(new Finding(Rule.RISK_NOTICE_MISSING, "zh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 yuan for you. All funds bear risk.", "送20元，投资有风险。"})
    void a_promotion_with_a_word_about_risk_passes(String text) {
        assertThat(rules.findingsIn(text, Locale.ENGLISH, true)).isEmpty();
    }

    @Test
    void what_is_no_promotion_needs_none() {
        assertThat(rules.findingsIn("Your shares are confirmed.", Locale.ENGLISH, false)).isEmpty();
    }
}
