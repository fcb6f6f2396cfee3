package io.discountpurchase.companion.notice;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a kind of notice is worded in one language; a place for a value is its name in braces, such as <code>{fund}</code>. */
public record NoticeTemplate(String title, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    NoticeTemplate filled(UnaryOperator<String> valueOf) {
        return new NoticeTemplate(filled(title, valueOf), filled(text, valueOf));
    }

    private static String filled(String words, UnaryOperator<String> valueOf) {
        return PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(valueOf.apply(place.group(1))));
    }

    /** The names of the values that it speaks of. */
    Set<String> places() {
        return PLACE.matcher(title + text)
                .results()
                .map((MatchResult place) -> place.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
