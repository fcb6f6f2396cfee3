package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Who speaks in a notice, as a filter. */
public enum NoticeTag {
    /** Operations. */
    TagA,
    /** Customer service. */
    TagB,
    /** The companionship. */
    TagC;

    public static @Nullable NoticeTag parse(@Nullable String text) {
        return NameInput.parse(NoticeTag.class, text, ProblemCode.TAG_UNKNOWN, "tag");
    }
}
