package io.discountpurchase.transactioncentre;

import org.jspecify.annotations.Nullable;

/** Text from outside on its way into a column: no longer than the column is, and without the NUL that PostgreSQL refuses. */
public final class ColumnText {
    private ColumnText() {}

    /** @param longest characters of the column */
    public static String fitting(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length())).replace('\u0000', '\uFFFD');
    }

    public static @Nullable String fittingOrNull(@Nullable String text, int longest) {
        return text == null ? null : fitting(text, longest);
    }
}
