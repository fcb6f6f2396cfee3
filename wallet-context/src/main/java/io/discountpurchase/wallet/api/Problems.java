package io.discountpurchase.wallet.api;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Problem documents (RFC 9457) with a stable code, and a sentence in the language asked for. */
@Component
class Problems {
    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail of(HttpStatus status, String code) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage(code, null, code, locale));
        problem.setProperty("code", code);
        return problem;
    }

    ProblemDetail of(HttpStatus status, String code, String field) {
        ProblemDetail problem = of(status, code);
        problem.setProperty("field", field);
        return problem;
    }
}
