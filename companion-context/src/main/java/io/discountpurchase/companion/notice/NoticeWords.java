package io.discountpurchase.companion.notice;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Objects;

/** Puts a notice into the reader's language; what is kept of it belongs to no language. */
@Component
public class NoticeWords {
    private final NoticeTemplates templates;
    private final MessageSource messages;

    NoticeWords(NoticeTemplates templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    public String title(Notice notice, Locale language) {
        return worded(notice, language).title();
    }

    public String text(Notice notice, Locale language) {
        return worded(notice, language).text();
    }

    NoticeTemplate worded(Notice notice, Locale language) {
        return templates.of(notice.kind(), language).filled(place -> word(notice.value(place), language));
    }

    /** A value that has words of its own, such as the code of a refusal, appears in these; any other as it is. */
    private String word(String value, Locale language) {
        return Objects.requireNonNull(messages.getMessage("word." + value, null, value, language));
    }
}
