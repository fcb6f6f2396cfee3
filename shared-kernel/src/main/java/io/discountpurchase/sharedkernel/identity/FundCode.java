package io.discountpurchase.sharedkernel.identity;

import java.util.regex.Pattern;

/** A fund by its code of six digits. */
public record FundCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");

    public FundCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A fund code has six digits");
        }
    }

    public static FundCode of(String text) {
        return new FundCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
