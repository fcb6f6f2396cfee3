package io.discountpurchase.companion.compliance;

import io.discountpurchase.companion.compliance.Finding.Rule;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must not be promised of a fund, and what must be said beside every promotion.
 *
 * @param forbidden phrases such as 保本, of any language
 * @param riskWords one of them must stand in every promotion, in whatever language it is read
 */
@ConfigurationProperties("compliance")
record AdvertisingRules(List<String> forbidden, List<String> riskWords) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cf}]+");

    /** Empty if the text may be published as it is. */
    List<Finding> findingsIn(String text, Locale language, boolean promotion) {
        String read = asRead(text);
        Stream<Finding> promises = forbidden.stream()
                .filter(phrase -> read.contains(asRead(phrase)))
                .map(phrase -> new Finding(Rule.FORBIDDEN_PROMISE, phrase));
        boolean silent = promotion && riskWords.stream().map(AdvertisingRules::asRead).noneMatch(read::contains);
        Stream<Finding> silence = silent
                ? Stream.of(new Finding(Rule.RISK_NOTICE_MISSING, language.getLanguage()))
                : Stream.empty();
        return Stream.concat(promises, silence).toList();
    }

    /** Capitals, wide letters and blanks between letters are no way around a rule. */
    private static String asRead(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
