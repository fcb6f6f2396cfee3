package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.problem.ProblemException;
import io.discountpurchase.webui.problem.ProblemWords;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** A refusal in the words that stand beside a form. */
record FormProblem(String code, String detail) {
    /** Finds the words. */
    @Component
    static class Wording {
        private final ProblemWords words;

        Wording(ProblemWords words) {
            this.words = words;
        }

        FormProblem of(ProblemException problem, Locale locale) {
            return new FormProblem(problem.code(), words.detail(problem, locale));
        }
    }
}
