package io.discountpurchase.companion.problem;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** The sentences stand in the messages files, under {@code problem.} and the code. */
@Component
public class Problems {
    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    public ProblemDetail of(HttpStatus status, String code, Locale language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
                messages.getMessage("problem." + code, null, language));
        problem.setProperty("code", code);
        return problem;
    }
}
