package io.discountpurchase.webui.problem;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** The words of a refusal in the language of whoever reads it. */
@Component
public class ProblemWords {
    private final MessageSource messages;

    ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What went wrong and how to mend it: the context's own words where it gave some. */
    public String detail(ProblemException problem, Locale locale) {
        return problem.detail()
                .orElseGet(() -> word("problem." + problem.code(), title(problem.status(), locale), locale));
    }

    /** The status in words. */
    public String title(int status, Locale locale) {
        return word("problem.status." + status, word("problem.status.other", "", locale), locale);
    }

    private String word(String key, String otherwise, Locale locale) {
        String found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }
}
