package io.discountpurchase.webui.contexts.companion;

import io.swagger.v3.oas.annotations.media.Schema;

/** How a kind of notice is worded, filled with samples, and where it stands in the matrix of companionship. */
public record NoticeTemplate(
        @Schema(example = "FUND_SUSPENDED") String kind,
        @Schema(example = "PRODUCT") String level,
        @Schema(example = "AFTER") String moment,
        @Schema(example = "TagC") String tag,
        boolean promotion,
        Wording zh,
        Wording en) {
    /** In one language. */
    public record Wording(String title, String text) {}
}
