package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** How a main or sub transaction ended, as a filter of the ledger. */
public enum LedgerState {
    COMMITTED, ABANDONED;

    public static @Nullable LedgerState parse(@Nullable String text) {
        return NameInput.parse(LedgerState.class, text, ProblemCode.STATE_UNKNOWN, "state");
    }
}
