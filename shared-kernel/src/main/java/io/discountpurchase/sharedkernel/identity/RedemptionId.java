package io.discountpurchase.sharedkernel.identity;

import java.util.UUID;

/** One redemption, and the global transaction id of all that happens for it. */
public record RedemptionId(UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID in its canonical form */
    public static RedemptionId of(String text) {
        UUID value = UUID.fromString(text);
        if (!value.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("Not a canonical UUID: " + text);
        }
        return new RedemptionId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
