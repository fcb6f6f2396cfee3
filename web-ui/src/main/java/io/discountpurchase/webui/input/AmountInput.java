package io.discountpurchase.webui.input;

import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as a caller wrote it: yuan in plain digits with at most two decimals, more than zero, less than a
 * trillion. An exponent is never expanded, it only decides which refusal tells the caller most.
 */
public final class AmountInput {
    public static final String FIELD = "amount";
    private static final Pattern NUMBER = Pattern.compile(
            "(-?)(0|[1-9][0-9]*)(?:\\.([0-9]+))?(?:[eE]([+-]?)([0-9]+))?");
    private static final int MOST_INTEGER_DIGITS = 12;
    private static final int DECIMALS = 2;
    /** An exponent of more digits is beyond every bound that is checked here. */
    private static final int READABLE_EXPONENT_DIGITS = 9;

    private AmountInput() {}

    public static Money parse(@Nullable String text) {
        if (text == null) {
            throw ProblemCode.AMOUNT_REQUIRED.at(FIELD);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw ProblemCode.AMOUNT_FORMAT.at(FIELD);
        }
        refuse(number);
        return Money.of(text);
    }

    private static void refuse(Matcher number) {
        String integer = group(number, 2);
        String decimals = group(number, 3);
        String digits = integer + decimals;
        int leadingZeros = leadingZeros(digits);
        if (leadingZeros == digits.length() || !group(number, 1).isEmpty()) {
            throw ProblemCode.AMOUNT_NOT_POSITIVE.at(FIELD);
        }
        long exponent = exponent(group(number, 4), group(number, 5));
        if (integer.length() - leadingZeros + exponent > MOST_INTEGER_DIGITS) {
            throw ProblemCode.AMOUNT_TOO_LARGE.at(FIELD);
        }
        if (decimals.length() - exponent > DECIMALS) {
            throw ProblemCode.AMOUNT_SCALE.at(FIELD);
        }
        if (!group(number, 5).isEmpty()) {
            throw ProblemCode.AMOUNT_FORMAT.at(FIELD);
        }
    }

    private static long exponent(String sign, String digits) {
        if (digits.isEmpty()) {
            return 0;
        }
        String significant = digits.substring(leadingZeros(digits));
        if (significant.isEmpty()) {
            return 0;
        }
        long value = significant.length() > READABLE_EXPONENT_DIGITS ? Integer.MAX_VALUE : Long.parseLong(significant);
        return sign.equals("-") ? -value : value;
    }

    private static int leadingZeros(String digits) {
        int count = 0;
        while (count < digits.length() && digits.charAt(count) == '0') {
            count++;
        }
        return count;
    }

    private static String group(Matcher number, int index) {
        String found = number.group(index);
        return found == null ? "" : found;
    }
}
