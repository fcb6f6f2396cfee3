package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a caller wrote it: plain digits with at most two decimals, more than zero, less than a trillion. An exponent is
 * never expanded, it only decides which refusal tells the caller most.
 *
 * @param field that holds the number
 */
record DecimalInput(String field, ProblemCode required, ProblemCode format, ProblemCode notPositive, ProblemCode scale,
        ProblemCode tooLarge) {

    private static final Pattern NUMBER = Pattern.compile(
            "(-?)(0|[1-9][0-9]*)(?:\\.([0-9]+))?(?:[eE]([+-]?)([0-9]+))?");
    private static final int MOST_INTEGER_DIGITS = 12;
    private static final int DECIMALS = 2;
    /** An exponent of more digits is beyond every bound that is checked here. */
    private static final int READABLE_EXPONENT_DIGITS = 9;

    /** @return the same text, once it is known to be sound */
    String checked(@Nullable String text) {
        if (text == null) {
            throw required.at(field);
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw format.at(field);
        }
        refuse(number);
        return text;
    }

    private void refuse(Matcher number) {
        String integer = group(number, 2);
        String decimals = group(number, 3);
        String digits = integer + decimals;
        int leadingZeros = leadingZeros(digits);
        if (leadingZeros == digits.length() || !group(number, 1).isEmpty()) {
            throw notPositive.at(field);
        }
        long exponent = exponent(group(number, 4), group(number, 5));
        if (integer.length() - leadingZeros + exponent > MOST_INTEGER_DIGITS) {
            throw tooLarge.at(field);
        }
        if (decimals.length() - exponent > DECIMALS) {
            throw scale.at(field);
        }
        if (!group(number, 5).isEmpty()) {
            throw format.at(field);
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
