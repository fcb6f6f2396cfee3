package io.discountpurchase.sharedkernel.identity;

import java.util.UUID;

/** One quote that an investor was shown. */
public record QuoteId(UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID in its canonical form */
    public static QuoteId of(String text) {
        UUID value = UUID.fromString(text);
        if (!value.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("Not a canonical UUID: " + text);
        }
        return new QuoteId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
