package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** By what the market is sorted; by code if nothing is asked for. */
public enum FundSort {
    NAME, NAV, YEAR_GROWTH, SEVEN_DAY_YIELD;

    public static @Nullable FundSort parse(@Nullable String text) {
        return NameInput.parse(FundSort.class, text, ProblemCode.SORT_UNKNOWN, "sort");
    }

    /** Whether the highest is what a reader wants first. */
    public boolean highestFirst() {
        return this != NAME;
    }
}
