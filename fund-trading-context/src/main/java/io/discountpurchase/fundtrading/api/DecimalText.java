package io.discountpurchase.fundtrading.api;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with at most two decimals as somebody has written it. It is judged as a text: an exponent is never expanded, and a
 * run of digits is counted before it is a number.
 */
final class DecimalText {
    private static final Pattern NUMBER = Pattern.compile("(-?)([0-9]+)(?:\\.([0-9]+))?(?:[eE]([+-]?)([0-9]+))?");
    private static final Pattern ZERO = Pattern.compile("[0.]*");
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 2;

    private DecimalText() {}

    /** What the number is of: the codes of its faults begin with that. */
    enum Kind {
        AMOUNT, SHARES;

        private RequestProblem fault(String fault, String field) {
            return new RequestProblem(Problem.valueOf(name() + "_" + fault), field);
        }
    }

    /** @return plain digits, more than zero */
    static String plain(@Nullable String text, Kind kind, String field) {
        if (text == null) {
            throw kind.fault("REQUIRED", field);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw kind.fault("FORMAT", field);
        }
        return plain(number, kind, field);
    }

    private static String plain(Matcher number, Kind kind, String field) {
        String decimals = number.group(3) == null ? "" : number.group(3);
        if (!number.group(1).isEmpty() || ZERO.matcher(number.group(2) + decimals).matches()) {
            throw kind.fault("NOT_POSITIVE", field);
        }
        if (number.group(5) != null) {
            throw kind.fault("-".equals(number.group(4)) ? "SCALE" : "TOO_LARGE", field);
        }
        if (decimals.length() > MOST_DECIMALS) {
            throw kind.fault("SCALE", field);
        }
        String whole = number.group(2).replaceFirst("^0+(?=.)", "");
        if (whole.length() > MOST_DIGITS) {
            throw kind.fault("TOO_LARGE", field);
        }
        return decimals.isEmpty() ? whole : whole + "." + decimals;
    }
}
