package io.discountpurchase.sharedkernel.identity;

import java.util.regex.Pattern;

/** The investor by login name: a small letter, then up to 31 of small letters, digits and hyphens. */
public record InvestorId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    public InvestorId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "An investor id is a small letter, then small letters, digits or hyphens");
        }
    }

    public static InvestorId of(String text) {
        return new InvestorId(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
