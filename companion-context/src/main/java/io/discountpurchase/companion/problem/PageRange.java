package io.discountpurchase.companion.problem;

/** What pages can be asked for; anything else is refused as {@code PAGE_RANGE}. */
public final class PageRange {
    /** Counted from 0. */
    public static final int LAST_PAGE = 1_000_000;
    public static final int MOST_ITEMS = 100;

    private PageRange() {}
}
