package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Who speaks in a notice, as a filter. */
public enum NoticeTag {
    /** Operations. */
    TagA,
    /** Customer service. */
    TagB,
    /** The companionship. */
    TagC;

    public static @Nullable NoticeTag parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(tag -> tag.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemCode.TAG_UNKNOWN.at("tag"));
    }
}
