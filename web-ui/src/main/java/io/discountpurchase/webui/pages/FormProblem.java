package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.problem.ProblemException;
import io.discountpurchase.webui.problem.ProblemWords;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;
import java.util.function.Supplier;

/** A refusal in the words that stand beside a form. */
record FormProblem(String code, String detail) {
    /** Finds the words, and takes them to where they are read. */
    @Component
    static class Wording {
        private final ProblemWords words;

        Wording(ProblemWords words) {
            this.words = words;
        }

        FormProblem of(ProblemException problem, Locale locale) {
            return new FormProblem(problem.code(), words.detail(problem, locale));
        }

        /**
         * As {@link #carryOut(RedirectAttributes, Locale, Runnable)}, with something to tell if it is done.
         *
         * @param told the name under which the page that comes next finds the result
         */
        void carryOut(RedirectAttributes next, Locale locale, String told, Supplier<?> wish) {
            carryOut(next, locale, () -> next.addFlashAttribute(told, wish.get()));
        }

        /** Does what a form asks for; if that is refused, the page that comes next says why. */
        void carryOut(RedirectAttributes next, Locale locale, Runnable wish) {
            try {
                wish.run();
            } catch (ProblemException refused) {
                next.addFlashAttribute("problem", of(refused, locale));
            }
        }
    }
}
