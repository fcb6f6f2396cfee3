package io.discountpurchase.companion.compliance;

import io.discountpurchase.companion.notice.NoticeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;

import static java.util.ResourceBundle.Control.FORMAT_DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules as they are set, on the wordings as they are: an ordinary notice never waits for a person. */
class EveryWordingTest {
    private static final AdvertisingRules RULES = rules();

    @ParameterizedTest
    @EnumSource
    void breaksNoRule(NoticeKind kind) {
        for (Locale language : new Locale[]{Locale.ROOT, Locale.CHINESE}) {
            ResourceBundle words = ResourceBundle.getBundle("messages-companion", language,
                    ResourceBundle.Control.getNoFallbackControl(FORMAT_DEFAULT));
            String said = words.getString("notice." + kind + ".title") + words.getString("notice." + kind + ".text");

            assertThat(RULES.findingsIn(said, language, kind.isPromotion())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"保本理财", "稳赚不赔", "保证收益", "Guaranteed 5 %", "risk-free"})
    void whatNoFundMayPromiseIsKnown(String promise) {
        assertThat(RULES.findingsIn(promise, Locale.CHINESE, false)).isNotEmpty();
    }

    private static AdvertisingRules rules() {
        var environment = new StandardEnvironment();
        try {
            new YamlPropertySourceLoader().load("companion", new ClassPathResource("companion.yaml"))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return Binder.get(environment).bind("compliance", AdvertisingRules.class).get();
    }
}
