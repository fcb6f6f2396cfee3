package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Why an operator does something: it is kept for the audit, so it must say something. */
public final class ReasonInput {
    private static final String FIELD = "reason";
    private static final int LONGEST = 500;

    private ReasonInput() {}

    public static String parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ProblemCode.REASON_REQUIRED.at(FIELD);
        }
        if (text.length() > LONGEST) {
            throw ProblemCode.REASON_TOO_LONG.at(FIELD);
        }
        return text.strip();
    }
}
