package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;

import java.util.List;
import java.util.UUID;

/** The caller's own name for one request: the same key never does the same thing twice. */
public record IdempotencyKey(String value) {
    public static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    public IdempotencyKey {
        if (value.isBlank() || value.length() > LONGEST || !value.chars().allMatch(IdempotencyKey::printable)) {
            throw ProblemCode.IDEMPOTENCY_KEY_FORMAT.at(HEADER);
        }
    }

    /** @param sent every value that the request carries under {@link #HEADER} */
    public static IdempotencyKey of(List<String> sent) {
        return switch (sent.size()) {
            case 0 -> throw ProblemCode.IDEMPOTENCY_KEY_REQUIRED.at(HEADER);
            case 1 -> new IdempotencyKey(sent.getFirst());
            default -> throw ProblemCode.IDEMPOTENCY_KEY_FORMAT.at(HEADER);
        };
    }

    /** A key for a form that is about to be shown: whatever happens to the form, it does one thing. */
    public static IdempotencyKey mint() {
        return new IdempotencyKey(UUID.randomUUID().toString());
    }

    private static boolean printable(int character) {
        return character >= ' ' && character <= '~';
    }

    @Override
    public String toString() {
        return value;
    }
}
