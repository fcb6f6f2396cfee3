package io.discountpurchase.companion.notice;

/** Whether the investor may see a notice. */
enum NoticeState {
    PUBLISHED
}
