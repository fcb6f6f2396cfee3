package io.discountpurchase.companion.notice;

import io.discountpurchase.transactioncentre.MessageJson;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * The file {@code notice-templates.json}: how each kind of notice is worded in Chinese and in English, and a value for each
 * place to look at them with. A file in which a language is missing, or that speaks of what a notice does not know, is
 * refused when the service starts.
 */
@Component
public final class NoticeTemplates {
    private static final ClassPathResource FILE = new ClassPathResource("notice-templates.json");

    private final Content content;

    /** In two languages. */
    private record Wording(NoticeTemplate zh, NoticeTemplate en) {
        private NoticeTemplate in(Locale language) {
            return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
        }
    }

    /** @param samples by the name of the place */
    private record Content(Map<String, String> samples, Map<NoticeKind, Wording> templates) {}

    public NoticeTemplates() {
        this(read());
    }

    private NoticeTemplates(Content content) {
        this.content = content;
        Arrays.stream(NoticeKind.values()).forEach(this::check);
    }

    /** @throws IllegalStateException if it is not as the class says */
    static NoticeTemplates of(String json) {
        return new NoticeTemplates(MessageJson.mapper().readValue(json, Content.class));
    }

    private static Content read() {
        try (InputStream file = FILE.getInputStream()) {
            return MessageJson.mapper().readValue(file, Content.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void check(NoticeKind kind) {
        Wording wording = content.templates().get(kind);
        if (wording == null || wording.zh() == null || wording.en() == null) {
            throw new IllegalStateException(FILE.getPath() + " must word " + kind + " in zh and en");
        }
        if (!kind.places().containsAll(wording.zh().places()) || !wording.zh().places().equals(wording.en().places())) {
            throw new IllegalStateException(FILE.getPath() + " must speak in both languages of the same for " + kind
                    + ", and of nothing but " + kind.places());
        }
        if (!content.samples().keySet().containsAll(kind.places())) {
            throw new IllegalStateException(FILE.getPath() + " must have a sample for each of " + kind.places());
        }
    }

    /** English for whoever does not read Chinese. */
    public NoticeTemplate of(NoticeKind kind, Locale language) {
        Wording wording = content.templates().get(kind);
        if (wording == null) {
            throw new IllegalArgumentException("There is no template of " + kind);
        }
        return wording.in(language);
    }

    /** A notice as it might be. */
    Notice sample(NoticeKind kind) {
        return Notice.ofFact(kind, "sample", "sample", Instant.EPOCH,
                kind.places().stream().map(place -> content.samples().getOrDefault(place, place)).toList());
    }
}
