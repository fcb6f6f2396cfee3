package io.discountpurchase.companion.notice;

/** The second-class category of a notice, below its topic: which team speaks. Desks subscribe by it. */
public enum NoticeTag {
    /** 运营 operations. */
    TagA(true),
    /** 客服 customer service. */
    TagB(false),
    /** 陪伴编排 companion orchestration. */
    TagC(true);

    private final boolean reviewed;

    NoticeTag(boolean reviewed) {
        this.reviewed = reviewed;
    }

    /** The state in which a notice begins: compliance reads it first, or the investor sees it at once. */
    NoticeState firstState() {
        return reviewed ? NoticeState.WRITTEN : NoticeState.PUBLISHED;
    }
}
