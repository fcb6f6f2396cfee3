package io.discountpurchase.webui.contexts.companion;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.discountpurchase.webui.input.NoticeTag;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What the investor has had before their eyes.
 *
 * @param before what has happened earlier is read too
 * @param tag of which only that which is older; of all if it is not given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeenNotices(List<Long> noticeIds, @Nullable Instant before, @Nullable NoticeTag tag) {}
