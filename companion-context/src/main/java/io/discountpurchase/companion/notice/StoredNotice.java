package io.discountpurchase.companion.notice;

/**
 * A notice as it is kept.
 *
 * @param noticeId grows with time
 * @param seen by the investor, once it is published
 */
public record StoredNotice(long noticeId, Notice notice, NoticeTag tag, NoticeState state, boolean seen) {}
