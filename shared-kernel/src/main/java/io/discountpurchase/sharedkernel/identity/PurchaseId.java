package io.discountpurchase.sharedkernel.identity;

import java.util.UUID;

/** One purchase, and the global transaction id of all that happens for it: minted before the half message. */
public record PurchaseId(UUID value) {
    /** @throws IllegalArgumentException if the text is no UUID in its canonical form */
    public static PurchaseId of(String text) {
        UUID value = UUID.fromString(text);
        if (!value.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("Not a canonical UUID: " + text);
        }
        return new PurchaseId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
