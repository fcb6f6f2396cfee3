package io.discountpurchase.companion.notice;

/** How far a notice has come on its way to the investor, who sees it when it is published. */
public enum NoticeState {
    /** Compliance has not read it yet. */
    WRITTEN,
    /** Compliance wants a person to read it. */
    IN_REVIEW,
    PUBLISHED,
    REJECTED
}
