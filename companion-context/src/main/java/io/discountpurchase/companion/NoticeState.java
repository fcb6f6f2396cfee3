package io.discountpurchase.companion;

/** Whether the investor may see a notice. */
enum NoticeState {
    PUBLISHED
}
