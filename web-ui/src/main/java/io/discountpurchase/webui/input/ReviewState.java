package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** How far compliance has come with a notice, as a filter; those that wait unless another is asked for. */
public enum ReviewState {
    WAITING, APPROVED, REJECTED;

    public static ReviewState parse(@Nullable String text) {
        ReviewState asked = NameInput.parse(ReviewState.class, text, ProblemCode.STATE_UNKNOWN, "state");
        return asked == null ? WAITING : asked;
    }
}
