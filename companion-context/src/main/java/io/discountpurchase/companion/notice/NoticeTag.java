package io.discountpurchase.companion.notice;

/** The second-class category of a notice, below its topic: which team speaks. */
enum NoticeTag {
    /** 运营 operations. */
    TagA,
    /** 客服 customer service. */
    TagB,
    /** 陪伴编排 companion orchestration. */
    TagC
}
