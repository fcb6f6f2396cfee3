package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** How far compliance has come with a notice, as a filter; those that wait unless another is asked for. */
public enum ReviewState {
    WAITING, APPROVED, REJECTED;

    public static ReviewState parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return WAITING;
        }
        return Arrays.stream(values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemCode.STATE_UNKNOWN.at("state"));
    }
}
