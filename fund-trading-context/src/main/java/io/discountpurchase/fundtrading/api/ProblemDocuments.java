package io.discountpurchase.fundtrading.api;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Writes problem documents (RFC 9457) in Chinese where it is asked for, else in English. */
@Component
class ProblemDocuments {
    private final MessageSource messages;

    ProblemDocuments(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail document(Problem problem, @Nullable String field) {
        ProblemDetail document = ProblemDetail.forStatusAndDetail(problem.status(),
                messages.getMessage("problem." + problem.name(), null, language()));
        document.setProperty("code", problem.code());
        if (field != null) {
            document.setProperty("field", field);
        }
        return document;
    }

    private static Locale language() {
        boolean chinese = Locale.CHINESE.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage());
        return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
