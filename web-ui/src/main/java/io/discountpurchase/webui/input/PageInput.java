package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Which page of a list: counted from 0, of 1 to 100 items. */
public record PageInput(int page, int size) {
    private static final int DEFAULT_SIZE = 20;
    public static final int MOST_ITEMS = 100;
    private static final int LAST_PAGE = 1_000_000;

    public static PageInput parse(@Nullable String page, @Nullable String size) {
        return new PageInput(number("page", page, 0, 0, LAST_PAGE),
                number("size", size, DEFAULT_SIZE, 1, MOST_ITEMS));
    }

    private static int number(String field, @Nullable String text, int otherwise, int least, int most) {
        if (text == null) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException noNumber) {
            throw ProblemCode.PAGE_RANGE.at(field);
        }
        throw ProblemCode.PAGE_RANGE.at(field);
    }
}
