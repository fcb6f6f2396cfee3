package io.discountpurchase.companion.compliance;

import io.discountpurchase.companion.notice.NoticeKind;
import io.discountpurchase.companion.notice.NoticeTemplate;
import io.discountpurchase.companion.notice.NoticeTemplates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules as they are set, on the wordings as they are: an ordinary notice never waits for a person. */
class EveryWordingTest {
    private static final AdvertisingRules RULES = rules();
    private static final NoticeTemplates TEMPLATES = new NoticeTemplates();

    @ParameterizedTest
    @EnumSource
    void breaksNoRule(NoticeKind kind) {
        for (Locale language : new Locale[]{Locale.ENGLISH, Locale.CHINESE}) {
            NoticeTemplate template = TEMPLATES.of(kind, language);

            assertThat(RULES.findingsIn(template.title() + template.text(), language, kind.isPromotion())).isEmpty();
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
