package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** By what the market is sorted; by code if nothing is asked for. */
public enum FundSort {
    NAME, NAV, YEAR_GROWTH;

    public static @Nullable FundSort parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemCode.SORT_UNKNOWN.at("sort"));
    }

    /** Whether the highest is what a reader wants first. */
    public boolean highestFirst() {
        return this != NAME;
    }
}
