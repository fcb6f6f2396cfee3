package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** A date as a caller wrote it: {@code 2026-11-20}, and one that the calendar has. */
public final class DateInput {
    private static final String FORM = "uuuu-MM-dd";
    private static final DateTimeFormatter STRICT = DateTimeFormatter.ofPattern(FORM)
            .withResolverStyle(ResolverStyle.STRICT);

    private DateInput() {}

    public static LocalDate parse(String text) {
        return parse(text, "date");
    }

    /** @param field where the text stands in the request */
    public static LocalDate parse(String text, String field) {
        if (text.length() != FORM.length()) {
            throw ProblemCode.DATE_FORMAT.at(field);
        }
        try {
            return LocalDate.parse(text, STRICT);
        } catch (DateTimeParseException noDate) {
            throw ProblemCode.DATE_FORMAT.at(field);
        }
    }
}
