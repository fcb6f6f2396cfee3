package io.discountpurchase.fundtrading.api;

import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as somebody has written it. It is judged as a text: an exponent is never expanded, and a run of digits is
 * counted before it is a number.
 */
final class AmountText {
    private static final Pattern NUMBER = Pattern.compile("(-?)([0-9]+)(?:\\.([0-9]+))?(?:[eE]([+-]?)([0-9]+))?");
    private static final Pattern ZERO = Pattern.compile("[0.]*");
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 2;

    private AmountText() {}

    static Money parse(@Nullable String text) {
        return parse(text, "amount");
    }

    static Money parse(@Nullable String text, String field) {
        if (text == null) {
            throw new RequestProblem(Problem.AMOUNT_REQUIRED, field);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw new RequestProblem(Problem.AMOUNT_FORMAT, field);
        }
        return money(number, field);
    }

    private static Money money(Matcher number, String field) {
        String decimals = number.group(3) == null ? "" : number.group(3);
        if (!number.group(1).isEmpty() || ZERO.matcher(number.group(2) + decimals).matches()) {
            throw new RequestProblem(Problem.AMOUNT_NOT_POSITIVE, field);
        }
        if (number.group(5) != null) {
            throw new RequestProblem("-".equals(number.group(4)) ? Problem.AMOUNT_SCALE : Problem.AMOUNT_TOO_LARGE,
                    field);
        }
        if (decimals.length() > MOST_DECIMALS) {
            throw new RequestProblem(Problem.AMOUNT_SCALE, field);
        }
        String whole = number.group(2).replaceFirst("^0+(?=.)", "");
        if (whole.length() > MOST_DIGITS) {
            throw new RequestProblem(Problem.AMOUNT_TOO_LARGE, field);
        }
        return Money.of(decimals.isEmpty() ? whole : whole + "." + decimals);
    }
}
