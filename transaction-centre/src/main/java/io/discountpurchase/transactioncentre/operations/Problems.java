package io.discountpurchase.transactioncentre.operations;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

import java.util.ResourceBundle;

/** Refusals as RFC 9457 documents: a stable code, and words in Chinese for whoever asks for it, else in English. */
final class Problems {
    private static final String WORDS = Problems.class.getPackageName() + ".problems";
    private static final ResourceBundle.Control ENGLISH_OTHERWISE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Problems() {}

    static ResponseEntity<ProblemDetail> of(HttpStatus status, String code) {
        return ResponseEntity.of(document(status, code)).build();
    }

    /** @param field what in the request is wrong */
    static ResponseEntity<ProblemDetail> of(HttpStatus status, String code, String field) {
        ProblemDetail problem = document(status, code);
        problem.setProperty("field", field);
        return ResponseEntity.of(problem).build();
    }

    private static ProblemDetail document(HttpStatus status, String code) {
        ResourceBundle words = ResourceBundle.getBundle(WORDS, LocaleContextHolder.getLocale(), ENGLISH_OTHERWISE);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.getString(code));
        problem.setProperty("code", code);
        return problem;
    }
}
