package io.discountpurchase.companion.notice;

/**
 * A notice as it is kept.
 *
 * @param noticeId grows with time
 */
public record StoredNotice(long noticeId, Notice notice, NoticeTag tag, NoticeState state) {}
