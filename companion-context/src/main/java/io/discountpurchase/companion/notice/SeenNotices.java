package io.discountpurchase.companion.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What an investor has before their eyes, and what is older and of less interest.
 *
 * @param before what has happened earlier is read too; nothing if it is not given
 * @param tag of which only that which is older; of all if it is not given
 */
record SeenNotices(@NotNull @Size(max = SeenNotices.MOST) List<Long> noticeIds, @Nullable Instant before,
        @Nullable NoticeTag tag) {
    /** No page shows more. */
    static final int MOST = 100;
}
