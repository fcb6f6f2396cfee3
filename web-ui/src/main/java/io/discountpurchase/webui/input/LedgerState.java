package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** How a main or sub transaction ended, as a filter of the ledger. */
public enum LedgerState {
    COMMITTED, ABANDONED;

    public static @Nullable LedgerState parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemCode.STATE_UNKNOWN.at("state"));
    }
}
